import type { NotAgreed } from '../schema-together';

/** Whom somebody could be asked to give up; strung into the phrases below. */
const people =
  'friend|friends|ex|exes|sister|sisters|brother|brothers|mother|mom|mum|father|dad|parents|family|cousin|cousins|aunt|uncle|colleague|colleagues|coworker|coworkers|people|anyone|men|women|guys|girls';
const never = 'stop|quit|not|never|wont|dont|cant|longer';
/** After these it is about how or when one talks, and not about whom one sees. */
const manner =
  '!about|like|that|this|in|at|during|while|when|after|before|until|on|over|off|as|behind|by|names|so|from|through';
const own = 'my|your|his|her|their|each|our';
const inside =
  'phone|phones|cell|messages|texts|chats|dms|inbox|email|emails|whatsapp|instagram|facebook|accounts|browser|laptop';

/**
 * What nobody can agree to here. The phrases reach for what somebody would write about themselves or ask of the other;
 * a plan for a dinner, a bill or the phone on the shelf is left alone.
 */
export const notAgreedOn: readonly NotAgreed[] = [
  {
    id: 'phones-and-accounts',
    words: [
      `my|your phone code|pin|passcode`,
      `lock|password|code off my|your phone|tablet|laptop`,

      `you can|may always? check|read|search it|them|everything .`,
      `let|letting you|me|him|her track|monitor|check my|your ${inside}`,
      `phone|phones|laptop so|where you|i can look|see|check|read`,

      `get|gets|allowed to read|check|see|search|look|go through|at|in|into? all|of? my|your ${inside}`,
      `my|your ${inside} be|is|are|stay|stays open|unlocked`,
      `log|sign you|me in|into in|into|to? my|your email|instagram|facebook|whatsapp|account|accounts|phone`,

      `show|unlock you|me|him|her|them? my|your|her|his whole|work? phone|cell|laptop|screen|computer !number|charger|case|bill`,
      `give|hand|leave you|me|him|her|them|over my|your|her|his whole|work? phone|cell !number|charger|case|bill`,
      `let|lets|allow|letting you|me|him|her|them to? check|see|search|read|look|go|have|open|monitor|look up|through|into|in|at|access? to|of? all|both? of? ${own} others? ${inside} !number|charger|case`,
      `you|they|she|he can|may|could always? check|see|search|read|look|go|open through|into|in|at? all? ${own} ${inside} !number|charger|case`,
      `access to all|of? ${own} others? ${inside}|account|bank`,
      `show|forward|read you|me|him|her|them all|any|every? of? my|your|all|her|his messages|message|texts|chats|chat|emails|dms|inbox|call|calls|history|search|browser`,
      `screenshot|screenshots of * chat|chats|messages|texts|phone`,
      `look|looking|go|going|search|snoop|scroll through|into|in your|his|her|their|each others? phone|phones|messages|texts|chats|dms|inbox`,
      `check|checking|search|monitor your|his|her|their|each others? phone|phones|messages|texts|chats|dms|inbox`,
      `my|your|her|his|their|each|others new|phone|all|email|facebook|instagram? password|passwords|passcode|passcodes|logins`,
      `give|tell|share|swap|send|text|know|have * password|passwords|passcode|passcodes|logins`,
      `give|tell|share|know|have you|me|him|her? my|your|the phone? pin|code to|of|for? my|your? phone`,
      `phone|phones unlocked`,
      `phone|phones face up`,
      `no|without|remove|off a|the|my|your? passcode|password|lock|code on|from my|your|our phone|phones`,
      `your|my|her|his fingerprint|thumbprint|face in|on|into|to|added my|your|to`,
      `delete|close|deactivate|quit|leave my|your instagram|facebook|tiktok|snapchat|account|accounts|socials|social`,
      `share|have one|an|a shared|joint? email|instagram|facebook`,
    ],
    unless: [
      `stop|quit|not|never|wont|dont|without ask|asking|check|checking|read|reading|look|looking|open|opening|go|going|search|searching|touch|touching|pick|demand|demanding|want|guess * for|up|to|at|in|into|through|see|see? your|her|his|their ${inside}|password|passwords|passcode`,
      `wifi|wi|fi|guest|netflix|streaming|printer|router fi? password|passcode`,
      `password|passcode of|for|to the|our wifi|wi|printer|router|alarm`,
      `will|ill|to|and change|reset my * password|passwords`,
    ],
    says: 'What is on someone’s phone or behind their password is theirs, even after trust was hurt. You could write something you’ll do without anyone checking, like saying it yourself when a plan falls through.',
  },
  {
    id: 'where-someone-goes',
    words: [
      `without my|your permission|okay|ok|consent .`,
      `wherever|whenever i|you go|am|are .`,

      `stay|staying|be home|in|inside unless`,
      `not|never|wont go|going to|anywhere|out * without ask|asking|telling|your|permission`,

      `tell|text|ask|inform|telling|asking you|me? before|whenever i|you? leave|leaving|go|going out|home|anywhere|the !room|table|meeting|kitchen|call|talk`,

      `my|your|our|her|his|each|others live|exact|phones? location|locations|gps|whereabouts`,
      `location sharing|tracking|on|always`,
      `share|sharing|send|sending live|our|the|a? location|locations`,
      `find my iphone|friends`,
      `life360|airtag|airtags|tracker|geofence|curfew`,
      `track|tracking me|you|him|her|them|where !down`,
      `tell|text|message|call|show|let|report|say you|me|him|her|them|to? to|and|know|say? exactly|always? where ive|im|youre|youve|i|you|she|he|shes|hes !put|left|keep|kept|hid|parked|park|stand|feel|want|think|at|need|got|found|bought|stopped|see|hurt|heard|made|saw|was|am|are|were|is|going`,
      `where i|you|she|he go|goes|went !wrong`,
      `where i|you|she|he am|are|is|was|were !wrong|stuck|with|in|on|hurt|unfair|not|late|right|most|too|standing|going`,
      `where im|youre|shes|hes|ive|youve going|been|gone !wrong`,
      `where i|you|she|he am|are|is|was|were going !wrong`,
      `ask|asking * before i|you|we? go|going|leaving|leave out|anywhere|somewhere|the|home !room|table|meeting|kitchen|call`,
      `permission|okay|ok|yes|leave to|before|when|for go|going|i|out|leaving|leave !into|post|in|borrow|use|tell|share|write|move|call|come|speak|say|invite`,
      `go|going out|anywhere without|alone|unless`,
      `leave|leaving the? house|home|apartment without|alone|unless`,
      `stop|quit|not|never|wont go|going out !of|to|in|into|the|there|for`,
      `check|call|text|message|write|ring|report|answer in|you|me|back|with? you|me|in? every|each hour|half|fifteen|thirty|twenty|ten !days|weeks`,
      `check|call|text|message|write|ring|report in|you|me|back? every|each two|three|few|couple hours`,
      `photo|picture|pic|selfie|photos|pictures to|as|for prove|proof`,
    ],
    unless: [
      `stop|quit|not|never|wont|dont|without ask|asking|check|checking|track|tracking|follow|following|want|demand * location|where youve|youre|you|been|are|were|go|going`,
    ],
    says: 'Where someone goes isn’t watched or reported here, and nobody needs an OK to walk out of the door. You could offer a time that touches you both: when you’ll be there for supper, or that you’ll call if you run late.',
  },
  {
    id: 'whom-someone-sees',
    words: [
      `stop|quit|end|no|avoid|cut all|any? contact with him|her|them|my|your|other|anyone`,
      `remove|delete|erase him|her|them from my|your|the contacts|phone|list`,
      `show|tell you|me who i|you message|messaged|texted|called|met|saw`,
      `only see|meet|visit|call * when|if youre|you|im|i are|am|there|with|agree|allow|say`,

      `not|never|wont|longer ever? talk|speak|write to|with * again|anymore|ever`,
      `not|never|wont|longer be friends with`,
      `cut my|your ${people} off|out`,
      `stop|quit|never|wont going|go to|and|over? see|seeing|visit|visiting my|your|him|her|them`,

      `no longer see|seeing|meet|date !it|this|that|you|me|us|things|myself|the|a|why|how|what`,

      `${never} ever? have|having|get|getting|go|going for? a|any|more? lunch|dinner|coffee|drinks|contact with him|her|them|${people}`,
      `stop|quit|never|wont|longer talk|talking|speak|speaking|text|texting|write|writing|see|seeing to|with? my|your|other|any? men|women|guys|girls|ex|exes|males|females`,
      `tell|telling|report you|me whenever|each|every time? i|you see|meet|talk|text|speak|call|write to|with? him|her|them|my|your`,

      `${never} ever? see|seeing|meet|meeting|talk|talking|speak|speaking|write|writing|text|texting|call|calling|message|messaging|visit|visiting|contact|contacting|hang|hanging|dating|date to|with|out|up|back|around? to|with? him|her|them|${people} ${manner}`,
      `${never} ever? see|seeing|meet|meeting|talk|talking|speak|speaking|write|writing|text|texting|call|calling|message|messaging|visit|visiting|contact|contacting|hang|hanging|dating|date to|with|out|up|back|around? to|with? my|your|his|her|their|any|other|that|those|these old|best|male|female|work|other|former|single? ${people} ${manner}`,
      `stop|quit seeing !it|this|that|you|me|things|everything|the|only|myself|our|us|work|red|every|each|your|my|a|so|where|how|what`,
      `not|never|wont|dont|longer see|meet|contact|visit !it|you|me|us|this|that|the|things|as|eye|your|my|him|her|them * again|anymore|ever`,
      `not|never|wont|dont see|meet|contact|visit him|her|them again|anymore|ever|any|without|unless|alone`,
      `cut ties|contact|off|out contact|ties|all|my|him|her|them|with`,
      `cut him|her|them off|out !mid|when|while|in`,
      `unfriend|unfollow him|her|them|everyone|all|every`,
      `block|delete him|her|them|everyone !in|when`,
      `block|unfriend|unfollow|delete|remove my|your|his|her|their|all old|other? ex|exes|friend|friends|number|numbers|contacts`,
      `drop|lose|give|end|leave up? my|your|the|all|those|that of? my|your? friend|friends|friendship|friendships !off|at|home|a|alone|time`,
      `ask|asking * before i|you see|meet|contact|hang|text|visit !you|me|your|the|my|about`,
      `who i|im|you|youre|ive|youve|she|he am|are|is? see|seeing|meet|meeting|text|texting|talk|talking|spend|write|writing|call|calling|date|dating|with !the|a|about|next`,
      `no|not|any|other|only have|male|female male|female|guy|girl friends|friend`,
      `male|female|guy friends|friend`,
      `${never} be|being|meet|sit|go alone with a|any|other|another? him|her|men|man|women|woman|guys|girls|anyone|anybody|guy|girl`,
      `stay|keep|staying|keeping away from him|her|them|people|everyone|men|women !while|when|until|desk`,
      `stay|keep|staying|keeping away from my|your|that|those|his|her ${people} !while|when`,
      `see|seeing|visit|meet my|your ${people} less`,
    ],
    unless: [
      `stop|quit|not|never|wont|dont|without ask|asking|tell|telling|check|checking|want|demand|say * who|not you|to|her|him|see|seeing|are|meet|text`,
    ],
    says: 'Friends, family and people at work belong to each person’s own life, and nobody gives them up here. You could say what you’ll do for the two of you: an evening you keep free, or something you won’t pass on.',
  },
  {
    id: 'sex',
    words: [
      `let|letting you|me touch me|you`,
      `turn|turning you|me|him|her down in|at bed|night`,

      `sex|sexual|sexually|intimacy|intercourse|nudes|nude|naked|porn|foreplay|libido|lovemaking`,
      `be|more|get|being|physically intimate|physical`,
      `make|making love|out !the|of|a|sure|with|what|my|your|time`,
      `make|making out with you|me|him|her`,
      `sleep|sleeping with you|me|him|her|them|anyone|someone|somebody|other|others|each|another`,
      `wifely|marital|conjugal|husbandly duty|duties`,
      `birth control|condom|condoms|contraception`,
      `satisfy|please|pleasure you|me in bed`,
      `in bed as often`,
      `in bed whenever you|i want|like|ask`,
    ],
    unless: [`same|opposite sex`],
    says: 'A yes with the body is given each time anew, and it isn’t free if it was promised before. It has no place on a list; what could stand there is time, like a walk on Sunday, with nothing else agreed for it.',
  },
  {
    id: 'control-of-money',
    words: [
      `give|share|tell|know|have you|me|him|her? my|your|the bank|banking|paypal login|code|pin|details`,
      `not|never|wont buy|spend anything|nothing for myself|me`,
      `my|your wages|salary|pay|paycheck|earnings|income go|goes into|to|on my|your`,

      `only|just|not buy|spend what|more|anything|if than? you allow|approve|permit|agree|ok|okay|say|give`,
      `not|never|wont work|working any|anymore .`,
      `not|never|wont work any more .`,

      `put|pay my|all pay|money|salary|wages|paycheck|savings in|into|to your account|hands|name`,
      `let|letting you|me decide|control|choose|approve * buy|spend|money|salary`,
      `stop|quit working .`,

      `ask|asking|check|okay|ok|permission * before i|you|we? buy|spend|spending|buying|withdraw|withdrawing`,
      `permission|okay|ok|leave to|before|for buy|spend|spending|buying`,
      `not|never|wont|stop|nothing|cant buy|buying|spend|spending * without|unless`,
      `buy|spend anything|nothing|money without|unless`,
      `give|hand|turn|send|transfer|sign you|me|him|her|over all|over|of? my|your|her|his|the whole|entire|full|next|all? paycheck|paychecks|pay|salary|wages|earnings|income|savings|pension`,
      `give|hand|turn you|me|over all|over|of? my|your|all all|own? money !back|for|that|i|you|we`,
      `give|hand|surrender|show|turn you|me|him|her|over over|all? my|your|all credit|debit|bank card|cards|statement|statements|account|accounts`,
      `take|hold|keep|cut up|onto|on? to? your|my credit|debit|bank card|cards`,
      `show|give|hand|bring|send you|me|over every|all|each|my|your of? my|your? receipt|receipts|purchase|purchases|spending`,
      `account|explain|justify|report for|to|you|me? you|me|for? every|each|all dollar|penny|cent|euro|pound|purchase|spending|expense`,
      `an|weekly|monthly|your|my|no|the allowance`,
      `house|car|account|apartment|flat|lease|loan|card|mortgage|savings in|into|to|over|under my|your|his|her name`,
      `control|controlling of? all|the|our|my|your? money|finances|spending|account|accounts|budget`,
      `manage|handle|decide|run|keep|hold on? all? of? your|my all|own? money|finances|spending|salary|paycheck !back|from|that|for`,
      `charge|control of all? our|the|your|my money|finances|spending`,
      `quit|leave|give up? my|your job !at|behind`,
      `stop|quit|not working|work altogether|anymore|so|outside`,
    ],
    unless: [
      `stop|quit|not|never|wont|dont ask|asking|control|controlling|want|demand|take|taking|check|checking * your|her|his|their money|pay|spending|receipts|card|cards|paycheck|salary|account|accounts`,
    ],
    says: 'Each person’s pay, cards and spending stay in their own hands, because it’s hard to say no without money of one’s own. You could agree on a share and a day: your half of the rent on the first, or what you borrowed, back by Friday.',
  },
  {
    id: 'what-someone-feels',
    words: [
      `never|not|wont|stop ever mention the|it|that|this|her|him|money|what * again`,

      `never|stop|quit ever? raise|raising that|this|it|the * again|anymore|ever`,
      `always be|stay in a good|great mood`,
      `never|not|wont|stop|quit ever? think|thinking of|about him|her|them`,

      `never|not|wont|stop|quit ever? complain|complaining|object|disagree|cry|crying|sulk|sulking|worry|worrying .`,
      `never|not|wont|stop|quit ever? cry|crying|sulk|sulking anymore|again|ever|so`,
      `will|ill love you|me more|again|like`,

      `not|never|stop|quit|wont|dont|no|going to? be|get|feel|being|getting|feeling|become ever|so|too|this|that|any|more? angry|mad|jealous|sad|hurt|upset|afraid|scared|lonely|anxious|annoyed|disappointed|sensitive|emotional|moody|depressed|insecure|needy`,
      `always be|feel|stay happy|calm|grateful|cheerful|nice|positive|content`,
      `never|not|wont|stop|quit ever? bring|bringing it|this|that|her|him|them|things|anything|everything|the * up !to|at|in|from|the|with|on|for`,
      `never|stop|quit ever? mention|mentioning|talk|talking|speak|speaking|think|thinking about|of? it|this|that|what|him|her|them * again|anymore|ever`,
      `never|stop|quit ever? complain|complaining|disagree|disagreeing|contradict|contradicting|question|questioning|doubt|doubting|object|argue you|me|again|anymore|with|your|ever`,
      `never|stop|quit ever? complain|complaining|disagree|disagreeing|contradict|contradicting !about|at|in|to|when`,
      `never|not|wont|stop|quit|cant ever? say|saying|tell|telling you|me? no !to|one`,
      `always agree|obey`,
      `always say yes`,
      `always do as`,
      `obey|obeying`,
      `do|doing whatever|everything|anything you|i say|want|ask|tell|like|decide`,
      `do|doing what|as you|i|im|youre say|tell|told`,
      `will|ill|to|must|and forgive you|me|him|her|them|everything`,
      `will|ill|just|to get over it|this|that|what|him|her`,
      `will|ill|just|to forget it|this|what|everything|about !up`,
      `will|ill|always|to trust you|me again|completely|fully|blindly|from|no`,
      `always|never love|stop you|loving|me !to|it|talking`,
    ],
    unless: [
      `not|never|wont|dont forget|forgive`,
      `not|never|wont|dont|stop ask|asking|tell|telling|expect * to`,
    ],
    says: 'Nobody can promise what they’ll feel, and what may never be said doesn’t go away. You could write what you’ll do when it comes up: take ten minutes, or ask for a good time to talk.',
  },
  {
    id: 'punishment',
    words: [
      `pay|owe * each|every time|day i|you swear|yell|shout|forget|lie|am|im|miss|fail|break|say`,

      `if it|this happens again im|i|you|its|were|then`,
      `pay|owe me|you? * each|every time .`,
      `or else i|you|well will|can|tell|leave`,
      `if i|you|we fail|break|slip * we|i|you|its|it are|am|is|lose|leave|go|over|done`,

      `throw|throwing|kick|kicking me|you out !a`,
      `each|every time * owe|lose you|i|my|ten|five|a`,

      `punish|punished|punishment|penalty|penalties|forfeit|ultimatum`,
      `pay a|you|me a? fine|penalty !for`,
      `pay a|you|me fine|penalty for each|every|all|it|this`,
      `or else .`,
      `or else ill|youll|im|hell|shell`,
      `if|when|should|whenever i|you|we|either|anyone ever? break|breaks|broke|fail|fails|slip this|it|that|the|our|my|your|up|again? promise|agreement|word|rule|rules|deal|this|it|again|i|you|its|then`,
      `leave|divorce|dump|report|fire you|me|him|her if|when|unless|or`,
      `leave you|me !a|the|my|your|alone|in|some|to|with|time|room|space|be|out|all|at|at|half|your * if|unless`,
      `move|kick|throw|kicked|thrown you|me? out if|unless|when|or`,
      `its|it|is|were|are|be|were is? over|done|finished|through if|unless|when you|i do|dont|ever|break|lie|forget`,
      `take|lose|keep away? the|my|your|our kids|children|house|dog|car|keys if|unless|when|or|for`,
      `take|taking away your|my`,
      `lose my|your|the|all|every right|rights|say`,
      `owe|pay you|me * every|each|whenever time|i|you !day|month|week|friday|monday`,
      `owe|pay you|me * if i|you forget|break|fail|do|lie|dont|am`,
      `or|otherwise|then|and ill|i|you|youll will|can|may? leave|divorce|tell|move|throw|kick|hit|slap|scream|never you|me|everyone|everybody|your|my|out|speak !that|about|when|where|know|if|the|in|what|how|by|yes`,
      `sleep on the? couch|sofa|floor|outside if|unless|whenever`,
      `you can|may hit|slap|yell|shout|scream|leave|fire|punish at? me`,
      `deserve whatever|what|it|everything`,
      `suffer the|suffer consequences`,
      `face|be|are|with the? consequences`,
    ],
    unless: [`stop|quit|not|never|wont|dont punish|punished|punishing|threaten`, `no punishment|penalty`],
    says: 'What is done out of fear is not an agreement, so nothing happens here to anyone who misses one. You could write when you’ll look at it again, and that it may get smaller if it turns out too big.',
  },
];
