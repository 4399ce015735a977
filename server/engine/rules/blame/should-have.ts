import type { Rule } from '../../types.ts';

export const shouldHave: Rule = {
  id: "blame/should-have",
  summary: "Hindsight blame.",
  message: "Hindsight blame. The customer cannot go back; say what can happen now.",
  why: "Telling people what they should have done reads as calling them stupid [CAST]; \"You should have...\" is on the never-say list of a public social-care guide [EA]; the NHS avoids \"should\" as patronising [NHS-VT].",
  sources: [],
  severity: "warning",
  words: [],
  *check() {},
  examples: [
    { bad: "You were supposed to return the form by 1 May.", good: ["The form was due back by 1 May."] }, // fix
    { bad: "You should've checked the size guide at {{size_guide_url}}.", good: ["The size guide at {{size_guide_url}} is the best place to check."] }, // fix
    { bad: "You were required to submit your claim within 30 days.", good: ["Claims need to reach us within 30 days."] }, // fix
    { bad: "Why didn't you report this sooner?", good: ["When did you first notice this?"] }, // fix
    { bad: "In future, please ensure that you keep the receipt.", good: ["For next time, it's worth keeping the receipt."] }, // fix
    { bad: "You should have returned the modem by {{return_by}}.", good: ["The modem was due back by {{return_by}}."] }, // fix
    { bad: "You needed to cancel before the trial ended on {{trial_end}}.", good: ["The trial ended on {{trial_end}}, and cancelling was possible until then."] }, // fix
    { bad: "You should have contacted us before the renewal date." },
    { bad: "You should've checked the size guide first." },
    { bad: "You really should have kept the original packaging." },
    { bad: "You ought to have told us sooner." },
    { bad: "You were meant to restart the router first." },
    { bad: "You needed to cancel before the trial ended." },
    { bad: "You could have avoided this by updating your card." },
    { bad: "You should not have opened the unit." },
    { bad: "You shouldn't have shared your login." },
    { bad: "Had you read the instructions, the light would be green." },
    { bad: "If you had contacted us earlier, we could have stopped the payment." },
    { bad: "If you'd only followed the steps, this would be working." },
    { bad: "Next time, please make sure you read the terms before ordering." },
    { bad: "In future, please ensure that you enter the correct address." },
    { bad: "You would have known this if you had read the email." },
    { bad: "You should have been aware that the sale was final." },
    { bad: "You might have noticed the notice on our site." },
    { ok: "You should have received an email with the code.", why: "expectation, not blame (receive, get, see, hear, access); the GPL line \"You should have received a copy...\" fills code search" },
    { ok: "You should have access by 5pm.", why: "\"have\" is the main verb" },
    { ok: "You should have your refund by Friday.", why: "\"have\" + object" },
    { ok: "We should have told you sooner, and I am sorry.", why: "company subject" },
    { ok: "You shouldn't have had to chase us.", why: "sympathy: \"shouldn't have had to / been\"" },
    { ok: "You shouldn't have to repeat yourself.", why: "sympathy: \"shouldn't have to\"" },
    { ok: "Should you have any questions, reply here.", why: "inverted conditional" },
    { ok: "You could have the parcel by Monday if we ship today.", why: "modal + have + object" },
    { ok: "I'm sorry you needed to call twice.", why: "acknowledgement" },
    { ok: "What should you have seen on the screen?", why: "diagnostic question" },
  ],
};
