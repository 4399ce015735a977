import { matches } from '../../family.ts';
import type { Rule } from '../../types.ts';
import { COURTESIES, LEAD_INS, QUEUES } from './courtesies.ts';

const families = [...LEAD_INS, ...COURTESIES, ...QUEUES];

export const emptyCourtesy: Rule = {
  id: 'scripted/empty-courtesy',
  summary: 'Stock courtesy the reader has heard a hundred times.',
  message: 'Stock courtesy the reader has heard a hundred times. Cut it, or make it about this customer.',
  why: 'Words that could stand in any company\'s mail say nothing to this reader. Thanks for one particular thing do work, so those are left alone.',
  sources: ['S1', 'HYK', 'Y20'],
  severity: 'warning',
  words: [],
  *check(sentence) {
    yield* matches(sentence, families);
  },
  examples: [
    { bad: "Your call is very important to us. We answer within 5 minutes.", good: ["We answer within 5 minutes."] }, // fix
    { bad: "Rest assured that your refund of {{amount}} is on its way.", good: ["Your refund of {{amount}} is on its way."] }, // fix
    { bad: "As a valued customer, you get free shipping until 30 June.", good: ["You get free shipping until 30 June."] }, // fix
    { bad: "We take your privacy very seriously. Your data is deleted after 30 days.", good: ["Your data is deleted after 30 days."] }, // fix
    { bad: "Thank you for contacting Acme Support about order {{order_number}}.", good: ["Thanks for getting in touch about order {{order_number}}."] }, // fix
    { bad: "We value your feedback. Your idea is now on our June list.", good: ["Your idea is now on our June list."] }, // fix
    { bad: "Your call is very important to us." },
    { bad: "Your business is important to us." },
    { bad: "Your satisfaction is our top priority." },
    { bad: "Customer satisfaction is our number one priority." },
    { bad: "We value your business." },
    { bad: "We value your patronage." },
    { bad: "You are a valued customer." },
    { bad: "We strive to provide excellent customer service." },
    { bad: "We are committed to providing the best service." },
    { bad: "We pride ourselves on quick delivery." },
    { bad: "Rest assured that your refund is on its way." },
    { bad: "Please be assured that we are working on this." },
    { bad: "We take your feedback very seriously." },
    { bad: "We take complaints very seriously." },
    { bad: "Thank you for choosing {{company}}." },
    { bad: "We look forward to serving you." },
    { bad: "Assuring you of our best services at all times." },
    { bad: "Thank you for reaching out to us." },
    { bad: "We have received your email." },
    { ok: "Thank you for your patience while we fixed the line.", why: "specific appreciation; evidence [Y20]" },
    { ok: "Thanks for sending the photos so quickly.", why: "specific" },
    { ok: "Thank you for telling us about the broken seal.", why: "specific" },
    { ok: "This is important: keep the router plugged in.", why: "instruction" },
    { ok: "Your priority order ships today.", why: "different sense" },
    { ok: "How important is it that the parcel arrives before Friday?", why: "question" },
    { ok: "The voucher is valued at £10.", why: "different sense" },
    { ok: "Thanks for getting in touch about your missing lamp.", why: "names the topic" },
  ],
};
