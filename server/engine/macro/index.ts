// Every whole-macro check. A new check is its file and a line here.

import type { MacroCheck } from '../types.ts';
import { missingAcknowledgement } from './missing-acknowledgement.ts';
import { missingClosingQuestion } from './missing-closing-question.ts';
import { missingHumanRoute } from './missing-human-route.ts';
import { missingName } from './missing-name.ts';
import { missingNextStep } from './missing-next-step.ts';

export const MACRO_CHECKS: readonly MacroCheck[] = [missingName, missingAcknowledgement, missingHumanRoute, missingNextStep, missingClosingQuestion];
