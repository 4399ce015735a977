import type { Rule } from '../../types.ts';

export const surveyRequest: Rule = {
  id: "survey/survey-request",
  summary: "Sends the customer to a survey.",
  message: "Sends the customer to a survey. Ask one closing question yourself.",
  why: "Essay 1: \"I can't believe we're still on this one... why not have the CSRs close the call with a few quick questions?\" Asking an open, positive question first raises repeat purchase beyond mere solicitation [BONE].",
  sources: [],
  severity: "warning",
  words: [],
  *check() {},
  examples: [
    { bad: "Please take a moment to complete our survey.", good: ["Was I able to solve your problem today?"] }, // fix
    { bad: "Please complete our survey: {{survey_link}}", good: ["What could I have done better today? Just reply here, or use {{survey_link}} if you prefer."] }, // fix
    { bad: "How would you rate our service?", good: ["How would you describe your experience with me today?"] }, // fix
    { bad: "Please stay on the line to take a brief survey.", good: ["Before we hang up, was I able to solve your problem today?"] }, // fix
    { bad: "Please leave us a review on {{review_site}}: {{review_link}}", good: ["What worked well for you today, and what didn't? If you'd like to say so publicly, you can do that on {{review_site}}: {{review_link}}."] }, // fix
    { bad: "Let us know how we did.", good: ["How did today go for you?"] }, // fix
    { bad: "Please rate your experience." },
    { bad: "How would you rate our service on a scale of 1 to 5?" },
    { bad: "You will receive a short survey by email." },
    { bad: "We'd appreciate it if you could fill out this survey." },
    { bad: "Kindly spare 2 minutes to share your feedback in the link below." },
    { bad: "Rate us 5 stars!" },
    { bad: "Please give us a 10." },
    { bad: "How likely are you to recommend us to a friend?" },
    { bad: "Tell us how we did: {{survey_link}}" },
    { bad: "Take our customer satisfaction survey." },
    { bad: "Please fill in the feedback form." },
    { bad: "Would you mind completing a quick questionnaire?" },
    { bad: "Help us improve by answering a few questions." },
    { bad: "Click here to rate this conversation." },
    { bad: "Your CSAT score helps us grow." },
    { ok: "How would you describe your experience with me today?", why: "Essay 1 closing question" },
    { ok: "Was I able to solve your problem today?", why: "Essay 1 closing question" },
    { ok: "What could I have done better today?", why: "closing question" },
    { ok: "The interest rate is 3.4%.", why: "other sense of rate" },
    { ok: "Your land survey is booked for 3 May.", why: "other sense of survey" },
    { ok: "Thank you for your feedback about the app.", why: "past" },
    { ok: "You don't have to fill in any survey.", why: "negated" },
    { ok: "If you've already had our survey, please ignore this.", why: "conditional" },
    { ok: "The heart-rate sensor is at the back.", why: "compound" },
  ],
};
