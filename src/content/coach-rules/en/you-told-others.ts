import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'specific-observation',
  priority: 48,
  patterns: [
    '^, (but|and|then|so)? (you|u) (have|had|also|then)? (told|showed|shared|posted|forwarded|sent|gave|leaked|passed) _{0,4} (my|me|our) _{0,5} (secret|secrets|diary|photo|photos|picture|pictures|messages|texts|grades|illness|diagnosis|story|number|address|idea|ideas|designs|work|salary|divorce|pregnancy|password|email|letter|news|problems|business|job|seat|desk|friends|mother|boss|parents|group|online|everyone|family|on|to|in)',
    '^, (but|and|then|so)? (you|u) (have|had|also|then)? (told|showed|shared|posted|forwarded|sent|gave|leaked|passed) _{0,4} about my _{0,5} (secret|secrets|diary|photo|photos|picture|pictures|messages|texts|grades|illness|diagnosis|story|number|address|idea|ideas|designs|work|salary|divorce|pregnancy|password|email|letter|news|problems|business|job|seat|desk|friends|mother|boss|parents|group|online|everyone|family|on|to|in)',
    '^, (but|and|then|so)? (you|u) (have|had|also|then)? told (him|her|them|everyone|everybody|people|the|my|your|our|mum|mom|dad|his) _{0,4} (about|that|what|i|my|me)',
    '^, (but|and|then|so)? (you|u) (have|had|also|then)? (read|opened|searched|checked|deleted|copied|hid|emptied|broke|went|looked|scrolled) (into|through)? (my|our) (diary|messages|texts|phone|letters|letter|mail|emails|email|bag|drawer|drawers|journal|notebook|laptop|room|account|photos|files|purse|wallet|things|work|passport|keys|savings|designs)',
    '^, (but|and|then|so)? (you|u) (have|had|also|then)? (took|stole|used|sold|broke|smashed|threw|spent|gave|borrowed|ate|burned|burnt|scratched|crashed|hid|emptied|lost|ruined|tore|ripped|wore|killed) (away|out)? (my|our|all|credit|the) (my|our)? _{0,3} (money|savings|phone|car|bike|keys|clothes|book|books|guitar|laptop|letters|idea|ideas|designs|work|seat|credit|card|toys|jewelry|ring|food|lunch|house|job|dog|cat|plants|photos|tools|jacket|coat|charger|wallet|pension|mother|father|grandmother|rent)',
    '^, (but|and|then|so)? (you|u) (have|had|also|then)? (talked|spoke|gossiped|joked|complained|laughed|lied) about me _{0,6}',
    '^, (but|and|then|so)? (you|u) (have|had|also|then)? (talked|spoke|gossiped|joked|complained|laughed|lied) about my _{0,6}',
    '^, (but|and|then|so)? (you|u) (have|had|also|then)? (talked|spoke|gossiped|joked|complained|laughed|lied) behind my _{0,6}',
    '^, (but|and|then|so)? (you|u) (have|had|also|then)? (talked|spoke|gossiped|joked|complained|laughed|lied) to my _{0,6}',
    '^, (but|and|then|so)? (you|u) (have|had|also|then)? (talked|spoke|gossiped|joked|complained|laughed|lied) to the _{0,6}',
    '^, (but|and|then|so)? (you|u) (have|had|also|then)? (talked|spoke|gossiped|joked|complained|laughed|lied) over me _{0,6}',
    '^, (but|and|then|so)? (you|u) (have|had|also|then)? (talked|spoke|gossiped|joked|complained|laughed|lied) with my _{0,6}',
    '^, (but|and|then|so)? (you|u) (have|had|also|then)? (talked|spoke|gossiped|joked|complained|laughed|lied) with everyone _{0,6}',
    '^, (but|and|then|so)? (you|u) (voted|went|spoke|sided|turned) (against|behind|over|with) (me|my|him|her|them) _{0,4}',
  ],
  unless: [
    '(if|unless|think|thought|when) _{0,2} you (told|read|took)',
    '(always|even|only|never)',
    'of course',
    'you told (him|her|them|everyone) (about)? (the|a) (joke|time|recipe)',
    'you told (him|her|them|everyone) (about)? (the|a) good news',
    '(thank|thanks|glad|good)',
    '(won|saved|changed|stole) (my|the) (heart|life|show|day)',
    '(bus|favor|favour)',
  ],
  sides: ['they-hurt-me'],
  questions: 'never',
};

export const note: RuleNote = {
  title: 'What you told or took',
  hears: 'They may know at once which day and which thing you mean.',
  why: 'A secret told or a thing taken is an act with a place and a date. Saying just that leaves little to twist.',
  source: 'our-judgement',
};

export const examples: RuleExamples = {
  flags: [
    'You told everyone about my diagnosis.',
    'You read my diary.',
    'u posted my photo in the class group',
    'You took my keys and went out.',
    'You went through my phone while I slept.',
    'You talked about me behind my back at the depot.',
    'You spent our savings, forty years of them.',
    'You told my boss what I said at home.',
  ],
  leaves: [
    'If you told her about it, fine.',
    'You told me the time.',
    'You stole my heart.',
    'You took the bus.',
    'Thank you, you told them about my talk.',
    'Did you read my diary?',
    'She told everyone about my illness.',
    'You never read my letters.',
  ],
};
