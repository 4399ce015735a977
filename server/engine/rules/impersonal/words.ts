// What companies call a customer whose name they have not looked up.

/** One word for the part a reader plays in a form. */
const ROLE_WORDS = [
  'customers?', 'clients?', 'users?', 'members?', 'subscribers?', 'guests?', 'passengers?', 'patients?', 'applicants?', 'candidates?', 'tenants?', 'residents?', 'taxpayers?', 'ratepayers?', 'cardholders?', 'cardmembers?',
  'accountholders?', 'policyholders?', 'stakeholders?', 'shareholders?', 'householders?', 'licensees?', 'leaseholders?', 'freeholders?', 'holders?', 'owners?', 'occupiers?', 'occupants?', 'students?', 'learners?', 'parents?', 'guardians?',
  'suppliers?', 'vendors?', 'resellers?', 'affiliates?', 'merchants?', 'shoppers?', 'buyers?', 'sellers?', 'traders?', 'travell?ers?', 'riders?', 'drivers?', 'couriers?', 'commuters?', 'campers?', 'players?', 'gamers?', 'viewers?', 'listeners?', 'readers?',
  'patrons?', 'donors?', 'supporters?', 'beneficiary', 'beneficiaries', 'claimants?', 'complainants?', 'debtors?', 'creditors?', 'payees?', 'payers?', 'registrants?', 'requestors?', 'requesters?', 'recipients?', 'addressees?', 'employees?', 'associates?',
  'participants?', 'proposers?', 'guarantors?', 'filers?', 'developers?', 'creators?', 'designers?', 'webmasters?', 'administrators?', 'admins?', 'editors?', 'operators?', 'sirs?', 'madame?', "ma'am", 'maam', 'gentlemen', 'ladies', 'concerned', 'subject',
  'alumnus', 'alumna', 'alumni', 'correspondents?', 'consignees?', 'insured', 'insureds?', 'visitors?', 'callers?', 'consumers?', 'citizens?', 'voters?', 'borrowers?', 'lenders?', 'investors?', 'depositors?', 'bidders?', 'hosts?', 'hosters?', 'lessees?',
  'lessors?', 'landlords?', 'contributors?', 'attendees?', 'delegates?', 'exhibitors?', 'publishers?', 'advertisers?', 'sponsors?', 'adventurers?', 'summoners?', 'foodies?', 'streamers?', 'trustees?', 'dependents?', 'survivors?', 'executors?',
  'representatives?', 'enrollees?', 'policyowners?', 'payors?', 'authors?', 'pupils?', 'trainees?', 'jobseekers?', 'appellants?', 'petitioners?', 'defendants?', 'respondents?', 'motorists?', 'pedestrians?', 'neighbors?', 'homeowners?', 'builders?',
  'museum-goers?', 'cyclists?', 'diners?', 'licensors?', 'inquirers?', 'bookers?', 'renters?', 'movers?', 'victims?', 'witnesses', 'plotholders?', 'keyholders?', 'ticketholders?', 'whoever', 'purchasers?', 'keepers?', 'senders?', 'lovers?', 'fans?', 'believers?', 'contact', 'party', 'traveler',
] as const;

/** The same words for a rule's `words`. */
export const ROLE_PREFIXES: readonly string[] = ROLE_WORDS.map((word) => (word.includes('?') ? `${word.slice(0, word.indexOf('?') - 1)}*` : word));

export const ROLE = `(?:${ROLE_WORDS.join('|')})`;
/** Compliments before the role. */
export const ESTEEMED = '(?:(?:our|the|all|dear|most|very|much|highly|valued|esteemed|respected|honou?red|loyal|cherished|registered|prospective|former|current|new|unknown|concerned|beloved|precious|premium|privileged|potential|future|existing|fellow|or|hosting|app) )';
/** Words that may stand before the role inside its name: "council tax payer", "ticket holder". */
export const BEFORE = '(?:[a-z{][^ .,;:!?]* (?:/ )?){0,4}?';
