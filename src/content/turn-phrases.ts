import type { Shown } from './schema-rehearsal';

/** A list of phrases, each as its words: lower case, contractions opened up, as texts are taken apart. */
const phrases = (list: string): readonly (readonly string[])[] =>
  list.split('|').map((phrase) => phrase.split(' '));
const words = (list: string): readonly (readonly string[])[] => list.split(' ').map((word) => [word]);

/** What a few plain words show by themselves, whatever was learned. */
export const turnPhrases: Readonly<Record<Exclude<Shown, 'asks-plainly'>, readonly (readonly string[])[]>> = {
  'too-much': phrases(
    'i am the worst|i am a terrible|i am a horrible|i am an awful|i ruin everything|i ruined everything|all my fault|you should hate me|i am a monster|i am disgusting|i am garbage|i do not deserve you',
  ),
  sorry: phrases('sorry|apologize|apologise|apologies|forgive me|regret|my bad|pardon'),
  confessed: phrases(
    'i hurt you|i lied|i let you down|i betrayed|i left you|i yelled|i shouted|i was wrong|i was late|i was a coward|a cruel|was cruel|was unfair|was unkind|a rotten thing',
  ),
  'own-part': phrases(
    'i should not have|i should have|my fault|that was wrong|i did that|that is on me|i banged|i called you|i took|i sold|i threw|i left|i sent|i hid|i forgot|i ignored|i snapped|i laughed|i made you|sorry i said|sorry i called|sorry i left|sorry i did|sorry i never|sorry i made|sorry i yelled|sorry i shouted|sorry i missed|sorry i hurt|sorry i forgot|sorry for|sorry that i',
  ),
  seen: phrases(
    'must have been|must have felt|must have hurt|you must have|you looked so|so alone|so lonely|all alone|you were alone|you waited',
  ),
  cared: phrases('i love you|i miss you|i loved|you matter|you count|proud of you'),
  stayed: phrases(
    'take your time|take all the time|i am listening|i am here|i will wait|i will be here|no hurry|if you need to|whenever you want|you do not have to',
  ),
  promised: phrases(
    'i want us to|i would like us to|i have got her|i have got this|let me take|let me do|i will write|i will call|i will text|i will come|i will tell|i will bring|i could walk|i could come|i could help|i could look|i can take|next time i|from now on i',
  ),
  inviting: phrases(
    'tell me about|tell me what|tell me more|tell me how|i want to hear|i want to know|i would like to hear|i would like to know|i want to understand',
  ),
  accused: phrases(
    'you always|you never|you make me|you made me|bad guy|shut up|grow up|get over it|how dare|look at me when|are grounded',
  ),
  'needs-pause': phrases(
    'i need a break|i need a minute|i need some air|i need to stop|i need to step|i need ten|i need twenty',
  ),
  'says-feel': phrases(
    'i feel|i felt|i am ashamed|i was ashamed|i am scared|i was scared|i am afraid|i was afraid|i was hurt|i am sad|i was sad',
  ),
  'says-need': phrases(
    'i need you|i needed you|i needed some|i needed to|i would have needed|i wanted you to|i wish you had|i would like you',
  ),
  unsays: phrases(
    'cheap shot|was not true|is not true|was not fair|was unfair|was unkind|low blow|out of line|uncalled for|below the belt|take it back|you did not deserve|had no right',
  ),
  'asks-to-do': phrases(
    'can i help|can i come|can i cook|can i make|can i take|can i do|can i bring|can i get|can we start|can we try|can we begin|may i|could i|shall i|should i|would you like|would you let|do you want me|do you want to|if you will have me',
  ),
  'asks-to-talk': phrases(
    'may i ask|could i ask|may i say|could i say|can we talk|do you want to know|do you want to ask|do you want to talk|do you want to say',
  ),
  'of-break': words(
    'break breather pause stop breathe breath walk air later tomorrow back calm cool outside step minutes moment hour',
  ),
  'of-time': words(
    "minute minutes hour hours tomorrow tonight morning afternoon evening noon o'clock back ten twenty thirty half",
  ),
  'takes-back': words('but because though if only just'),
  'of-threat': words('will going gonna if or unless until before last done over sorry regret enough'),
  'of-feeling': words(
    'feel felt feeling scared afraid frightened terrified sad lonely alone ashamed shame hurt hurts miss missed missing angry mad guilty worried hate hated love loved tired sick nervous proud embarrassed jealous lost helpless stupid awful panicked overwhelmed cried cry crying heart',
  ),
  'makes-small': words('only just nothing fine forget over again even ever exactly supposed problem wrong'),
  'of-pattern': words('pattern whenever usually tend cycle loop circle circles dance habit spiral'),
  'of-checking': words('right got missing missed left understand understood heard follow close correct'),
  'takes-leave': phrases(
    'good night|goodbye|i am going now|i will go now|i will let you go|see you tomorrow',
  ),
  'about-opening': phrases('can i sit|may i sit|come in|a minute|a moment|we talk|is now|good time'),
  'about-reassurance': phrases(
    'are we|still us|still like|love me|forgive me|lost you|lose you|leave me|trust me',
  ),
  'about-what-now': phrases(
    'would help|helps you|you need|can i do|make it easier|make it better|next time|can we do|do we do|what now',
  ),
  'about-pattern': phrases('how often|other times|every time|first time|usually'),
  'about-your-part': phrases('what did i do|my part|my fault|did i do'),
  'of-me': words('i'),
};

/** What a question that wants to know something begins with; “why” may be a charge. */
export const asking: ReadonlySet<string> = new Set(
  'what how who where when is are was were did do does'.split(' '),
);
