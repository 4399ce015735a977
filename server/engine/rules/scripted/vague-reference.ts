import type { Rule } from '../../types.ts';

export const vagueReference: Rule = {
  id: "scripted/vague-reference",
  summary: "\"Your issue\" could be anyone's.",
  message: "\"Your issue\" could be anyone's. Name the thing.",
  why: "Concrete words make people feel heard and raise satisfaction and spend (\"that t-shirt\", not \"that\") across 1,000+ real interactions [PB21].",
  sources: [],
  severity: "hint",
  words: [],
  *check() {},
  examples: [
    { bad: "I'm writing about your issue.", good: ["I'm writing about {{issue}}."] }, // fill
    { bad: "Thank you for your patience with this matter.", good: ["Thank you for your patience with {{issue}}."] }, // fill
    { bad: "Let me check on your request.", good: ["Let me check on {{request}}."] }, // fill
    { bad: "I have an update about your request.", good: ["I have an update about {{request}}."] }, // fill
    { bad: "We have looked into your query." },
    { bad: "I am working on your concern." },
    { bad: "We will resolve this matter." },
    { bad: "I have news regarding your recent inquiry." },
    { bad: "We can fix the problem." },
    { bad: "Here is an update on your case." },
    { bad: "I will look into your complaint." },
    { bad: "Let me help with this situation." },
    { bad: "We are sorry about the issue." },
    { bad: "I will investigate the issue you are facing." },
    { ok: "Your request for a refund is with me.", why: "specified" },
    { ok: "We looked into your issue with the router.", why: "specified" },
    { ok: "Here is an update on case {{case_id}}.", why: "identified" },
    { ok: "Was I able to solve your problem today?", why: "Essay 1 question; questions are exempt" },
    { ok: "The issue is a blown fuse.", why: "explains itself" },
    { ok: "Your June request is done.", why: "specified" },
    { ok: "It came with issue 12 of the magazine.", why: "other sense" },
    { ok: "I looked into your complaint about the noise.", why: "specified" },
  ],
};
