import type { Rule } from '../../types.ts';

export const holdPlease: Rule = {
  id: "deferral/hold-please",
  summary: "Leaves the customer waiting outside.",
  message: "Leaves the customer waiting outside. Bring them along: what you're doing, together, and by when.",
  why: "Essay 1's second example: \"Please hold for a moment while I investigate this issue further\" becomes \"OK, let's see if we can get this fixed so we can get you back online.\" Uncertain and unexplained waits feel longer [MAI]. Thanking for patience is fine [Y20]; ordering it is not.",
  sources: [],
  severity: "warning",
  words: [],
  *check() {},
  examples: [
    { bad: "Please hold for a moment while I investigate this issue further.", good: ["OK, let's see if we can get this fixed together."] }, // fix
    { bad: "Please hold while I check order {{order_number}}.", good: ["Let me check order {{order_number}} with you now."] }, // fix
    { bad: "Please allow 48 hours for a reply.", good: ["I'll reply within 48 hours."] }, // confirm
    { bad: "Kindly allow us 3-5 business days to process your refund of {{amount}}.", good: ["We'll process your refund of {{amount}} within 3-5 business days."] }, // confirm
    { bad: "Please bear with us while we restore service in {{area}}.", good: ["We're restoring service in {{area}} now."] }, // fix
    { bad: "Please wait while I review your account.", good: ["Let me look at your account now so we can sort this out."] }, // fix
    { bad: "We are looking into the matter.", good: ["I'm looking into {{issue}} now, and I'll update you by {{update_time}}."] }, // fill
    { bad: "Please hold while I look into this." },
    { bad: "Please hold the line." },
    { bad: "Please bear with me." },
    { bad: "Kindly bear with us while we check." },
    { bad: "Please be patient." },
    { bad: "We kindly ask for your patience." },
    { bad: "Your patience is greatly appreciated." },
    { bad: "One moment please." },
    { bad: "Just a moment while I check." },
    { bad: "We are currently investigating the issue." },
    { bad: "Please stand by." },
    { bad: "Please stay on the line." },
    { bad: "Give me a few minutes while I pull up your account." },
    { ok: "Hold the power button for 10 seconds.", why: "instruction" },
    { ok: "I'll hold your seat until Friday.", why: "helpful act" },
    { ok: "Thank you for your patience while we fixed the line.", why: "appreciation; evidence [Y20]" },
    { ok: "You won't have to wait on hold.", why: "negated" },
    { ok: "Please wait until the light turns green.", why: "device step" },
    { ok: "Please allow notifications in Settings.", why: "UI permission" },
    { ok: "If you're on hold for more than 5 minutes, hang up and I'll call you.", why: "conditional" },
    { ok: "How long were you on hold?", why: "question" },
    { ok: "Please hold on to your receipt.", why: "\"hold on to\" = keep" },
  ],
};
