import type { Rule } from '../../types.ts';

export const secretRequest: Rule = {
  id: "privacy/secret-request",
  summary: "Never ask for a password, PIN, full card number or one-time code.",
  message: "Never ask for a password, PIN, full card number or one-time code. Send a secure link instead.",
  why: "General knowledge: banks and card schemes tell customers that staff never ask for these; asking trains people to be phished. Public support checklists list passwords, CVV and full card numbers as \"do not ask\" [CXM, OMN].",
  sources: [],
  severity: "error",
  words: [],
  *check() {},
  examples: [
    { bad: "Please reply with your password.", good: ["Please don't send us your password. You can reset it here: {{reset_link}}."] }, // fill
    { bad: "Send us your full card number and CVV.", good: ["Please add your card details on our secure page: {{secure_payment_link}}."] }, // fill
    { bad: "Kindly share the OTP you received.", good: ["Please enter the code you received on {{secure_page}}; we'll never ask you to share it."] }, // fill
    { bad: "Please provide your login credentials.", good: ["Please sign in at {{login_link}}; we never need your login details."] }, // fill
    { bad: "What is your PIN?" },
    { bad: "Please confirm the 3-digit security code on the back of your card." },
    { bad: "Could you tell me the one-time passcode?" },
    { bad: "We need your online banking password to proceed." },
    { bad: "Please email your card details." },
    { bad: "Please provide your username and password." },
    { bad: "Please type your memorable word in the reply." },
    { bad: "Share your recovery phrase with our agent." },
    { ok: "We will never ask for your password.", why: "negated, protective" },
    { ok: "Please don't share your PIN with anyone.", why: "negated" },
    { ok: "Never send us your full card number.", why: "negated" },
    { ok: "You can reset your password here: {{reset_link}}", why: "self-service" },
    { ok: "Enter the one-time code in the app.", why: "goes to the secure app, not to us" },
    { ok: "Choose a new password with 12 characters.", why: "instruction" },
    { ok: "If someone asks for your OTP, hang up.", why: "conditional advice" },
    { ok: "Did the code arrive?", why: "asks only whether it arrived" },
    { ok: "Your PIN will arrive by post.", why: "statement" },
  ],
};
