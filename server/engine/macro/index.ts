// Every whole-macro check. A new check is its file and a line here.

import type { MacroCheck } from '../types.ts';
import { cheerInSensitive } from './cheer-in-sensitive.ts';
import { dataWithoutPurpose } from './data-without-purpose.ts';
import { feedbackInSensitive } from './feedback-in-sensitive.ts';
import { hardToRead } from './hard-to-read.ts';
import { languageHelp } from './language-help.ts';
import { missingAcknowledgement } from './missing-acknowledgement.ts';
import { missingClosingQuestion } from './missing-closing-question.ts';
import { missingHumanRoute } from './missing-human-route.ts';
import { missingName } from './missing-name.ts';
import { missingNextStep } from './missing-next-step.ts';
import { negativeTone } from './negative-tone.ts';
import { noSender } from './no-sender.ts';
import { refusalWithoutReason } from './refusal-without-reason.ts';
import { reviewDue } from './review-due.ts';
import { routeContradiction } from './route-contradiction.ts';
import { tooManyApologies } from './too-many-apologies.ts';

export const MACRO_CHECKS: readonly MacroCheck[] = [
  missingName,
  missingAcknowledgement,
  missingHumanRoute,
  missingNextStep,
  missingClosingQuestion,
  dataWithoutPurpose,
  tooManyApologies,
  negativeTone,
  hardToRead,
  cheerInSensitive,
  feedbackInSensitive,
  refusalWithoutReason,
  routeContradiction,
  noSender,
  languageHelp,
  reviewDue,
];
