import type { Rule } from '../../types.ts';

export const dataWithoutReason: Rule = {
  id: "privacy/data-without-reason",
  summary: "Asks for personal data without saying why.",
  message: "Asks for personal data without saying why. Add the purpose, and a safe way to send it.",
  why: "Essay 3: say what data is collected and how it is used. UK GDPR: tell people the purposes at the time you collect [ICO]; NHS: explain why you ask, and avoid asking for personal details in messages because it looks like phishing [NHS-Q, NHS-T].",
  sources: [],
  severity: "warning",
  words: [],
  *check() {},
  examples: [
    { bad: "Please provide your date of birth.", good: ["Please share your date of birth so I can {{purpose}}."] }, // fill
    { bad: "For security reasons, please confirm your postcode.", good: ["So that I only discuss your account with you, please confirm your postcode."] }, // confirm
    { bad: "Please send a copy of your passport to {{upload_link}}.", good: ["Please send a copy of your passport to {{upload_link}} so we can {{purpose}}. We delete it after {{retention}}."] }, // fill
    { bad: "We need your bank details.", good: ["To {{purpose}}, we need your bank details. Please add them here rather than by email: {{secure_link}}."] }, // fill
    { bad: "What is your date of birth?", good: ["Could you tell me your date of birth, so I can {{purpose}}?"] }, // fill
    { bad: "Please send us a copy of your passport." },
    { bad: "Kindly share your Aadhaar number." },
    { bad: "Please confirm your full address and phone number." },
    { bad: "We need your Social Security number." },
    { bad: "Send a photo of your ID." },
    { bad: "Could you share your bank details?" },
    { bad: "For verification purposes, please confirm your postcode." },
    { bad: "For security reasons, we need your mother's maiden name." },
    { bad: "For our records, please provide your gender." },
    { bad: "Please share your medical certificate." },
    { bad: "Kindly provide the last 4 digits of your card." },
    { bad: "Your NHS number is required." },
    { bad: "Please reply with your home address." },
    { bad: "We require proof of income." },
    { bad: "Please attach a bank statement." },
    { ok: "To find your order, could you share the email address on it?", why: "purpose first" },
    { ok: "Please confirm your postcode so I can check delivery slots.", why: "purpose" },
    { ok: "We need your date of birth because the prescription is age-restricted.", why: "purpose" },
    { ok: "You don't need to send your passport.", why: "negated" },
    { ok: "I've updated your date of birth.", why: "statement" },
    { ok: "If you've sent your bank details, they are stored safely.", why: "conditional" },
    { ok: "Please provide your order number.", why: "not personal data" },
    { ok: "Your date of birth is only used to check your age.", why: "statement with purpose" },
    { ok: "Please share your date of birth. I need it to find your vaccine record.", why: "purpose in the next sentence" },
    { ok: "Send me the last 4 digits of the card, and I'll check the charge.", why: "\"and I'll...\" states the purpose (false alarm met on real replies)" },
  ],
};
