import type { Rule } from '../../types.ts';

export const corporateWe: Rule = {
  id: "distance/corporate-we",
  summary: "One person signs this.",
  message: "One person signs this. \"I\" sounds more caring than \"we\" for things you do yourself.",
  why: "Five studies, lab and field: \"I\" rather than \"we\" raises perceived empathy and agency, then satisfaction and purchases; most firms say \"we\" [PMM18].",
  sources: [],
  severity: "hint",
  words: [],
  *check() {},
  examples: [
    { bad: "We have checked your account.\n{{agent_name}}", good: ["I have checked your account.\n{{agent_name}}"] }, // fix
    { bad: "We will call you on {{date}}.\n{{agent_name}}", good: ["I will call you on {{date}}.\n{{agent_name}}"] }, // fix
    { bad: "We're sorry that the lamp arrived broken.\n{{agent_name}}", good: ["I'm sorry that the lamp arrived broken.\n{{agent_name}}"] }, // fix
    { bad: "We would be happy to rebook your visit.\n{{agent_name}}", good: ["I would be happy to rebook your visit.\n{{agent_name}}"] }, // fix
    { bad: "We'll get back to you by 5pm.\n{{agent_name}}", good: ["I'll get back to you by 5pm.\n{{agent_name}}"] }, // fix
    { bad: "We understand that the lamp arrived broken.\n{{agent_name}}" },
    { bad: "We apologise that the lamp arrived broken.\n{{agent_name}}" },
    { bad: "We will look into this today.\n{{agent_name}}" },
    { bad: "We can see the charge of {{amount}}.\n{{agent_name}}" },
    { bad: "We hope the new lamp works well.\n{{agent_name}}" },
    { bad: "We recommend the blue cable.\n{{agent_name}}" },
    { bad: "We noticed the date was wrong.\n{{agent_name}}" },
    { bad: "We want to put this right.\n{{agent_name}}" },
    { ok: "We ship on weekdays.\n{{agent_name}}", why: "company fact" },
    { ok: "We charged you twice.\n{{agent_name}}", why: "company act, company owns it" },
    { ok: "Can we book a time that suits us both?\n{{agent_name}}", why: "joint we, question" },
    { ok: "Let's see if we can get this fixed.\n{{agent_name}}", why: "inclusive we (Essay 1)" },
    { ok: "So we can get you back online, I'll reset the line.\n{{agent_name}}", why: "inclusive we" },
    { ok: "We have checked your account.\nThe Acme team", why: "team sign-off" },
    { ok: "If we miss the date, I will call you.\n{{agent_name}}", why: "conditional" },
    { ok: "We will never ask for your password.\n{{agent_name}}", why: "company policy" },
  ],
};
