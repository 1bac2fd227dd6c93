import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'states-need',
  priority: 58,
  patterns: [
    "i (@very|also|still|do|will|would|only|badly|'d)? (just|really|do)? (need|needed|want|wanted|like|love|long|wish|deserve|hope|have|prefer|crave) to (be|feel|get|have|been) (more|a|bit|able|to|also|less|just|still|really|part|truly)? (little)? (more|to|of)? (included|asked|heard|told|respected|trusted|valued|safe|loved|seen|consulted|involved|wanted|believed|informed|appreciated|treated|understood|listened|needed|held|part|close|closer|connected|taken|left|supported|accepted|welcome|warned|considered|spoken|rely|trust|talk|thanked|acknowledged|noticed|missed|chosen|equal|equals|cared|able)",
    'i (@very|also|still)? (need|needed|have) to (know|hear|understand) (that|where|if|you|whether|what|how|when|we|from|it|i) (we|you|i|are|is|stand|love|still|will|can|from|your|care|it|this|happened)',
    'i (need|want) to feel (like|that|as)',
    'i (just|only|really|sometimes)? (need|want|wanted|needed) (someone|somebody|you|u) to (just|really)? (listen|talk|hear|understand|care|hold|ask|notice)',
    'i need to (be) (rely|trust|count|ask|rest|talk|tell|alone|by)',
    'i need to be able to (rely|trust|count|ask|rest|talk|tell|alone|by)',
    'i need (it|things|this|us|home) to (be|feel|stay|stop|go) (calm|quiet|safe|slower|slow|clear|fair|more|less|slower|okay|honest|predictable|gentle|kinder|a)',
    'i need our home to (be|feel|stay|stop|go) (calm|quiet|safe|slower|slow|clear|fair|more|less|slower|okay|honest|predictable|gentle|kinder|a)',
    'all i (want|wanted|need|needed|ask|asked|ever|am) (wanted|asked|asking)? (for)? (is|was) !(you) (to|for|a|some|your|that|an|peace|respect|honesty|the)',
    '(need|want) to be (the)? one (you|who)',
  ],
  unless: [
    'i (need|have) to (know|hear|understand) what (time|size|day)',
    'i (need|have) to (know|hear|understand) what you want for',
    '(need|want|like|love|have) to be (told|asked|treated) (twice|for)',
    'i (do|did|would) not (need|want) to (know|hear|be|feel)',
  ],
};

export const note: RuleNote = {
  title: 'I need to feel, I want to be asked',
  hears: 'They might see what is missing for you, and that it can be given.',
  why: 'To want to be asked or told first is a common need. Put as your wish, it is a request and no charge.',
  source: 'rosenberg',
};

export const examples: RuleExamples = {
  flags: [
    'I need to feel safe in my own kitchen.',
    'I just want to be asked before you promise the car.',
    'i want to feel like part of this team, i need to be included',
    'All I want is a straight answer on Fridays.',
    'I’d like to be told when the plan changes.',
    'I need to know where we stand after Sunday.',
    'I want to be trusted with the spare key.',
    'All I wanted was to be heard for once.',
  ],
  leaves: [
    'He wants to be asked first.',
    'I need to be at the station by six.',
    'I don’t want to be asked about it.',
    'You need to feel better soon.',
    'I need to know what time it starts.',
    'Do you want to be included?',
    'I want to be a nurse.',
    'I don’t need to be told twice.',
  ],
};
