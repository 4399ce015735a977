// Every sentence rule, in the order of harm. A new rule is its file and a line here.

import type { Rule } from '../types.ts';
import { customerError } from './blame/customer-error.ts';
import { doubt } from './blame/doubt.ts';
import { shouldHave } from './blame/should-have.ts';
import { toldYou } from './blame/told-you.ts';
import { youDidNot } from './blame/you-did-not.ts';
import { youFailed } from './blame/you-failed.ts';
import { yourResponsibility } from './blame/your-responsibility.ts';
import { dataWithoutReason } from './privacy/data-without-reason.ts';
import { secretRequest } from './privacy/secret-request.ts';
import { effortOnCustomer } from './deferral/effort-on-customer.ts';
import { holdPlease } from './deferral/hold-please.ts';
import { passAlong } from './deferral/pass-along.ts';
import { secondApproval } from './deferral/second-approval.ts';
import { vagueCommitment } from './deferral/vague-commitment.ts';
import { corporateWe } from './distance/corporate-we.ts';
import { deadEndNo } from './distance/dead-end-no.ts';
import { hiddenActor } from './distance/hidden-actor.ts';
import { notOurs } from './distance/not-ours.ts';
import { policyShield } from './distance/policy-shield.ts';
import { thirdPerson } from './distance/third-person.ts';
import { surveyRequest } from './survey/survey-request.ts';
import { doorShut } from './impersonal/door-shut.ts';
import { genericGreeting } from './impersonal/generic-greeting.ts';
import { anyInconvenience } from './scripted/any-inconvenience.ts';
import { emptyCourtesy } from './scripted/empty-courtesy.ts';
import { formulaEmpathy } from './scripted/formula-empathy.ts';
import { gush } from './scripted/gush.ts';
import { stockClosing } from './scripted/stock-closing.ts';
import { vagueReference } from './scripted/vague-reference.ts';
import { minimiser } from './tone/minimiser.ts';
import { mustCommand } from './tone/must-command.ts';
import { nonApology } from './tone/non-apology.ts';
import { threat } from './tone/threat.ts';
import { unfortunately } from './tone/unfortunately.ts';
import { inclusiveWording } from './clarity/inclusive-wording.ts';
import { plainWords } from './clarity/plain-words.ts';

export const RULES: readonly Rule[] = [
  customerError,
  doubt,
  shouldHave,
  toldYou,
  youDidNot,
  youFailed,
  yourResponsibility,
  dataWithoutReason,
  secretRequest,
  effortOnCustomer,
  holdPlease,
  passAlong,
  secondApproval,
  vagueCommitment,
  corporateWe,
  deadEndNo,
  hiddenActor,
  notOurs,
  policyShield,
  thirdPerson,
  surveyRequest,
  doorShut,
  genericGreeting,
  anyInconvenience,
  emptyCourtesy,
  formulaEmpathy,
  gush,
  stockClosing,
  vagueReference,
  minimiser,
  mustCommand,
  nonApology,
  threat,
  unfortunately,
  inclusiveWording,
  plainWords,
];
