// The clause analyser over varied sentences: who does what to what, under which connective, by when.

import assert from 'node:assert/strict';
import { findPlaceholders } from '../server/engine/formats/placeholders.ts';
import { clauseAt, clauses, deadlineOf, objectOf } from '../server/engine/grammar.ts';
import { agreeing, gerund, infinitive, isPlural, pastParticiple, pastTense, presentTense, tags } from '../server/engine/language.ts';
import { parts } from '../server/engine/parts.ts';
import { readSentence } from '../server/engine/sentence.ts';
import type { Clause, Sentence } from '../server/engine/types.ts';

const sentenceOf = (text: string): Sentence => readSentence(text, findPlaceholders(text));

/**
 * A clause on one line: [joint:kind] who(subject) chain flags | object | adjunct; …
 * Flags: past present future perfect past-perfect base, not, passive, ing, modal, order, question, if, quoted.
 */
function show(clause: Clause): string {
  const { verb } = clause;
  const flags = verb && [verb.tense, verb.modal, verb.negated && 'not', verb.passive && 'passive', verb.progressive && 'ing', clause.mood !== 'statement' && clause.mood, clause.conditional && 'if', clause.quoted && 'quoted'].filter(Boolean).join(' ');
  return [
    clause.joint ? `[${clause.joint.text.toLowerCase()}:${clause.joint.kind}]` : '',
    clause.subject ? `${clause.subject.who}(${clause.subject.text})` : '',
    verb ? `${verb.chain.join('+')} ${flags}` : '-',
    clause.object ? `| ${clause.object.text}` : '',
    clause.adjuncts.length ? `> ${clause.adjuncts.map((adjunct) => (adjunct.kind === 'time' ? '@' : '') + adjunct.text).join('; ')}` : '',
  ].filter(Boolean).join(' ');
}

/** The sentence, then its clauses. */
const TABLE: readonly (readonly [string, ...string[]])[] = [
  [
    'You failed to provide your proof of address by {{due_date}}.',
    'customer(You) fail+provide past | your proof of address > @by {{due_date}}',
  ],
  [
    'We closed your claim because you failed to send the photos.',
    'company(We) close past | your claim',
    '[because:cause] customer(you) fail+send past | the photos',
  ],
  [
    'As you failed to mention the broken screen, we sent a standard label.',
    '[as:cause] customer(you) fail+mention past | the broken screen',
    'company(we) send past | a standard label',
  ],
  [
    'Your failure to return the router within 30 days means a £45 charge applies.',
    'thing(Your failure to return the router within 30 days) mean present',
    'thing(a £45 charge) apply present',
  ],
  [
    'You have failed to pay invoice {{invoice_no}} ({{amount}}).',
    'customer(You) fail+pay perfect | invoice {{invoice_no}} ({{amount}})',
  ],
  [
    'You ignored our emails of 3 May and 10 May.',
    'customer(You) ignore past | our emails of 3 May and 10 May',
  ],
  [
    "You haven't completed the form we sent on 3 June.",
    'customer(You) complete perfect not | the form we sent on 3 June',
    'company(we) send past > @on 3 June',
  ],
  [
    'The form we sent on 3 May still needs completing.',
    'thing(The form we sent on 3 May) need present | completing',
    'company(we) send past > @on 3 May',
  ],
  [
    "You still haven't responded to our message of {{sent_date}}.",
    'customer(You) respond perfect not > to our message of {{sent_date}}',
  ],
  [
    'If you did not receive the email, check your spam folder.',
    '[if:condition] customer(you) receive past not if | the email',
    'check base order | your spam folder',
  ],
  [
    'It looks like you forgot to include the order number.',
    'thing(It) look present',
    '[like:that] customer(you) forget+include past | the order number',
  ],
  [
    'We noticed you have not paid {{amount}}.',
    'company(We) notice past',
    'customer(you) pay perfect not | {{amount}}',
  ],
  [
    'You did not, however, attach a receipt.',
    'customer(You) attach past not | a receipt',
  ],
  [
    'You have yet to confirm your email address.',
    'customer(You) confirm perfect not | your email address',
  ],
  [
    'No receipt was provided by you.',
    'thing(No receipt) provide past passive > by you',
  ],
  [
    'Had you read the instructions, the light would be green.',
    'customer(you) read past-perfect if | the instructions',
    'thing(the light) be present would | green',
  ],
  [
    'Did you forget your password?',
    'customer(you) forget past question | your password',
  ],
  [
    'In your email you wrote "you failed to deliver my order".',
    'customer(you) write past',
    'customer(you) fail+deliver past quoted | my order',
  ],
  [
    'As was clearly stated in our email, refunds take 5 days.',
    '[as:cause] state past passive > in our email',
    'thing(refunds) take present | 5 days',
  ],
  [
    'You claim to have paid {{amount}} on {{payment_date}}.',
    'customer(You) claim+pay present | {{amount}} > @on {{payment_date}}',
  ],
  [
    'The item you claim was damaged is out of warranty.',
    'thing(The item you claim was damaged) be present > out of warranty',
    'customer(you) claim present | was damaged',
  ],
  [
    'You claim that the parcel never arrived.',
    'customer(You) claim present',
    '[that:that] thing(the parcel) arrive past not',
  ],
  [
    'You were supposed to return the form by 1 May.',
    'customer(You) suppose+return past | the form > @by 1 May',
  ],
  [
    "You should've checked the size guide at {{size_guide_url}}.",
    'customer(You) check perfect should | the size guide > at {{size_guide_url}}',
  ],
  [
    'The parcel that you sent us has arrived.',
    'thing(The parcel that you sent us) arrive perfect',
    '[that:relative] customer(you) send past | us',
  ],
  [
    'The parcel you sent to the depot has arrived.',
    'thing(The parcel you sent to the depot) arrive perfect',
    'customer(you) send past > to the depot',
  ],
  [
    'You opened the box and broke the seal.',
    'customer(You) open past | the box',
    '[and:and] customer(You) break past | the seal',
  ],
  [
    'Please send us your name, address and phone number by Friday.',
    'send base order | us your name, address and phone number > @by Friday',
  ],
  [
    "Why didn't you report this sooner?",
    '[why:question] customer(you) report past not question | this > @sooner',
  ],
  [
    'Our logs show the button was pressed by you.',
    'thing(Our logs) show present',
    'thing(the button) press past passive > by you',
  ],
  [
    'You must have entered it wrong.',
    'customer(You) enter perfect must | it wrong',
  ],
  [
    "We can't refund you since you used the wrong form for claim {{claim_id}}.",
    'company(We) refund present can not | you',
    '[since:cause] customer(you) use past | the wrong form for claim {{claim_id}}',
  ],
  [
    'You received three reminders and acted on none of them.',
    'customer(You) receive past | three reminders',
    '[and:and] customer(You) act past > on none of them',
  ],
  [
    'Your payment failed twice this morning.',
    'thing(Your payment) fail past > @twice; @this morning',
  ],
  [
    'Should you have any questions, reply here.',
    'customer(you) have present should if | any questions',
    'reply base order',
  ],
  [
    'The invoice that was due on 1 May has not been paid by you.',
    'thing(The invoice that was due on 1 May) pay perfect not passive > by you',
    '[that:relative] thing(that) be past | due > @on 1 May',
  ],
  [
    'We are unable to process your request because the information you supplied was incomplete.',
    'company(We) be unable+process present | your request',
    '[because:cause] thing(the information you supplied) be past | incomplete',
    'customer(you) supply past',
  ],
  [
    'Since the wrong PIN code was provided by your side, the parcel has gone to Nashik.',
    '[since:cause] thing(the wrong PIN code) provide past passive > by your side',
    'thing(the parcel) go perfect > to Nashik',
  ],
  [
    'The boarding time printed on your pass was disregarded.',
    'thing(The boarding time printed on your pass) disregard past passive',
  ],
  [
    'Three reminders have gone without any response on your part.',
    'thing(Three reminders) go perfect > without any response; on your part',
  ],
  [
    'This could have been avoided if you had read the email.',
    'thing(This) avoid perfect could passive',
    '[if:condition] customer(you) read past-perfect if | the email',
  ],
  [
    'Kindly note that you have not submitted the documents requested on 3 May.',
    'note base order',
    '[that:that] customer(you) submit perfect not | the documents requested on 3 May',
  ],
  [
    'I see that you fail to mention which account this is for.',
    'agent(I) see present',
    '[that:that] customer(you) fail+mention present',
    'thing(this) be present > for',
  ],
  [
    "You'd forgotten to confirm the slot.",
    'customer(You) forget+confirm past-perfect | the slot',
  ],
  [
    'You keep sending us the wrong file.',
    'customer(You) keep+send present | us the wrong file',
  ],
  [
    'To avoid a late fee, please pay {{amount}} by {{due_date}}.',
    'pay base order | {{amount}} > @by {{due_date}}',
  ],
  [
    'Once you have completed the form, send it back to us and we will process your refund within 5 days.',
    '[once:time] customer(you) complete perfect if | the form',
    'send base order | it > to us',
    '[and:and] company(we) process future will | your refund > @within 5 days',
  ],
  [
    'Your card was declined.',
    'thing(Your card) decline past passive',
  ],
  [
    'What should you have seen on the screen?',
    '[what:question] customer(you) see perfect should question > on the screen',
  ],
  [
    "I'm sorry you had to call twice.",
    'agent(I) be present | sorry',
    'customer(you) have+call past > @twice',
  ],
  [
    'Please let us know if you have any questions.',
    'let base order | us know',
    '[if:condition] customer(you) have present if | any questions',
  ],
  [
    'You can find the form at {{link}} or ask for it at the desk.',
    'customer(You) find present can | the form > at {{link}}',
    '[or:and] customer(You) ask present can > for it; at the desk',
  ],
  [
    'Our records show that the terms were accepted by you on 3 May.',
    'thing(Our records) show present',
    '[that:that] thing(the terms) accept past passive > by you; @on 3 May',
  ],
  [
    'You are responsible for the return postage of £4.95.',
    'customer(You) be present | responsible > for the return postage of £4.95',
  ],
  [
    'By placing the order, you accepted a delivery window of 10 days.',
    'customer(you) accept past | a delivery window of 10 days',
  ],
  [
    'As you have not replied, I take it you no longer require assistance.',
    '[as:cause] customer(you) reply perfect not',
    'agent(I) take present | it',
    'customer(you) require present | assistance',
  ],
  [
    'unfortunately your refund got delayed because u didnt enter ur bank details properly',
    'thing(your refund) delay past passive',
    '[because:cause] customer(u) enter past not | ur bank details',
  ],
  [
    'You were not in, although you had picked the slot yourself, and the card he left was ignored.',
    'customer(You) be past not > in',
    '[although:concession] customer(you) pick past-perfect | the slot yourself',
    '[and:and] thing(the card he left) ignore past passive',
    'other(he) leave past',
  ],
  [
    'Whether you received the email or not, the terms apply.',
    '[whether:question] customer(you) receive past if | the email',
    '[or:and] thing(the terms) apply present',
  ],
  [
    'Not only did you miss the deadline, you also ignored our letter.',
    'customer(you) miss past | the deadline',
    'customer(you) ignore past | our letter',
  ],
  [
    'Do not share your PIN with anyone.',
    'share base not order | your PIN > with anyone',
  ],
  [
    'The customer has failed to respond to three emails.',
    'customer(The customer) fail+respond perfect > to three emails',
  ],
  [
    'It is your responsibility to keep your login safe.',
    'thing(It) be present | your responsibility > to keep your login safe',
  ],
  [
    'After you placed the order, you did not confirm your email, so it was cancelled.',
    '[after:time] customer(you) place past | the order',
    'customer(you) confirm past not | your email',
    '[so:so] thing(it) cancel past passive',
  ],
  [
    'You never told us about the change, nor did you update your profile.',
    'customer(You) tell past not | us > about the change',
    '[nor:and] customer(you) update past | your profile',
  ],
  [
    '{{company}} will never ask for your password.',
    'company({{company}}) ask future will not > for your password',
  ],
  [
    'Our driver is waiting at the gate.',
    'company(Our driver) wait present ing > at the gate',
  ],
  [
    'Nobody in your team renewed the certificate.',
    'customer(Nobody in your team) renew past | the certificate',
  ],
  [
    "When the refund arrives, you'll get an email.",
    '[when:time] thing(the refund) arrive present if',
    'customer(you) get future will | an email',
  ],
  [
    'When you did not reply, we closed the ticket.',
    '[when:time] customer(you) reply past not',
    'company(we) close past | the ticket',
  ],
  [
    "Unless you tell us by Friday, we'll keep the booking.",
    '[unless:condition] customer(you) tell present if | us > @by Friday',
    'company(we) keep future will | the booking',
  ],
  [
    'You chose not to renew the cover.',
    'customer(You) choose+renew past not | the cover',
  ],
  [
    'If you need a new card, tap Replace.',
    '[if:condition] customer(you) need present if | a new card',
    'tap base order | Replace',
  ],
  [
    "I've asked Priya to call you tomorrow.",
    'agent(I) ask perfect | Priya > to call you; @tomorrow',
  ],
  [
    "We're going to replace the router on Monday.",
    'company(We) go+replace present | the router > @on Monday',
  ],
  [
    "The refund can't be sent until your bank confirms the account.",
    'thing(The refund) send present can not passive',
    '[until:time] thing(your bank) confirm present if | the account',
  ],
  [
    'Open the app and choose a plan.',
    'open base order | the app',
    '[and:and] choose base order | a plan',
  ],
  [
    'You have not, to date, uploaded your licence.',
    'customer(You) upload perfect not | your licence',
  ],
  [
    'It has come to our attention that you have failed to complete your enrolment.',
    'thing(It) come perfect > to our attention',
    '[that:that] customer(you) fail+complete perfect | your enrolment',
  ],
  [
    'The £19 that left on Saturday went to a taxi app.',
    'thing(The £19 that left on Saturday) go past > to a taxi app',
    '[that:relative] thing(that) leave past > @on Saturday',
  ],
  [
    'Thank you for the photos, which show the crack clearly.',
    'thank base order | you > for the photos',
    '[which:relative] thing(which) show present | the crack',
  ],
  [
    'Your arrival after 18:00 was not notified to us.',
    'thing(Your arrival after 18:00) notify past not passive > to us',
  ],
  [
    'You dismantled the item of your own will.',
    'customer(You) dismantle past | the item of your own will',
  ],
  [
    'Could you send me the reference so I can find your booking?',
    'customer(you) send present could question | me the reference',
    '[so:so] agent(I) find present can | your booking',
  ],
  [
    'User error.',
    '-',
  ],
];

describe('clauses', () => {
  for (const [text, ...expected] of TABLE) {
    it(text, () => assert.deepEqual(clauses(sentenceOf(text)).map(show), expected));
  }
  it('are worked out once for each sentence', () => {
    const sentence = sentenceOf('You forgot to sign the form.');
    assert.equal(clauses(sentence), clauses(sentence));
  });
  it('never throw, and lie inside their sentence', () => {
    for (const text of ['', '.', '??', '- ', '{{x}}', '"', '(', 'and', 'if', 'to', 'that that that', 'you you you you', 'not', 'had', 'which', '1 2 3', ', , ,', 'because because', 'IF YOU', 'is is is is', 'by by by by', 'the the', '"you" "you"', 'have have had to to be been being', `${'that you who we sent '.repeat(120)}.`]) {
      const sentence = sentenceOf(text);
      for (const clause of clauses(sentence)) assert.ok(clause.start >= 0 && clause.end <= text.length && clause.start <= clause.end, text);
    }
  });
  it('give adverbs, particles and the verb as written', () => {
    const [clause] = clauses(sentenceOf("You still haven't filled in the form."));
    assert.equal(clause?.verb?.text, "still haven't filled in");
    assert.deepEqual(clause?.verb?.adverbs, ['still']);
    assert.equal(clause?.verb?.lemma, 'fill in');
  });
  it('cut a contraction in two', () => {
    const [clause] = clauses(sentenceOf("You've failed to reply."));
    assert.equal(clause?.subject?.text, 'You');
    assert.equal(clause?.verb?.text, "'ve failed to reply");
  });
});

describe('questions about clauses', () => {
  it('which clause holds a word', () => {
    const sentence = sentenceOf('We closed the case because you did not reply.');
    assert.equal(clauseAt(sentence, 1)?.verb?.lemma, 'close');
    assert.equal(clauseAt(sentence, 8)?.verb?.lemma, 'reply');
  });
  it('what the verb acts on, by when', () => {
    const [active] = clauses(sentenceOf('You did not return the router by 12 May.'));
    assert.equal(active && objectOf(active)?.text, 'the router');
    assert.equal(active && deadlineOf(active)?.text, 'by 12 May');
    const [passive] = clauses(sentenceOf('The router was not returned within 14 days.'));
    assert.equal(passive && objectOf(passive)?.text, 'The router');
    assert.equal(passive && deadlineOf(passive)?.text, 'within 14 days');
  });
});

describe('words', () => {
  it('are tagged one for one', () => {
    const sentence = sentenceOf("You haven't paid {{amount}}, so we can't ship it.");
    assert.equal(tags(sentence).length, sentence.words.length);
    assert.equal(parts(sentence).length, sentence.words.length);
    assert.deepEqual([...(tags(sentence)[sentence.words.findIndex((word) => word.kind === 'mark')] ?? [])], ['Mark']);
    assert.equal(parts(sentence)[sentence.words.findIndex((word) => word.kind === 'placeholder')], 'N');
  });
  it('have their dictionary form', () => {
    for (const [form, lemma] of [['forgotten', 'forget'], ['submitted', 'submit'], ['sent', 'send'], ['disregarded', 'disregard'], ['mistyped', 'mistype'], ['cancelled', 'cancel'], ['violates', 'violate'], ['uploading', 'upload'], ['renew', 'renew'], ['need', 'need'], ['misspelt', 'misspell'], ['was', 'be']] as const) {
      assert.equal(infinitive(form), lemma);
    }
  });
  it('have all forms', () => {
    assert.deepEqual([pastTense('pay'), pastParticiple('forget'), gerund('submit'), presentTense('reply')], ['paid', 'forgotten', 'submitting', 'replies']);
    assert.deepEqual([pastTense('send back'), pastParticiple('fill in'), gerund('set up')], ['sent back', 'filled in', 'setting up']);
  });
  it('agree', () => {
    for (const [phrase, plural] of [['your photos', true], ['the photos of the damage', true], ['your proof of address', false], ['your name and address', true], ['page 3 of the form', false], ['the forms sent in May', true], ['our emails of 3 May', true], ['access', false], ['your address', false], ['{{amount}}', false], ['3 photos', true], ['each of the forms', false], ['the payments set out in clause 3 of the agreement', true]] as const) {
      assert.equal(isPlural(phrase), plural, phrase);
    }
    assert.equal(agreeing('your bank details', "wasn't"), "weren't");
    assert.equal(agreeing('your receipt', "hasn't"), "hasn't");
  });
});
