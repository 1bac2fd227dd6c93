import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'watching-over',
  priority: 54,
  patterns: [
    '(share|sharing|send|turn|keep|leave|switch|have|put|see|check|track|give|follow|allow) _{0,4} (location|gps|tracker|tracking|life360|whereabouts|airtag|find)',
    '(location|gps|tracker|tracking|life360|find) (my)? (is|stays|stay|will|app|sharing|on|has) (be|stay|to)? (be)? (on|shared|always|both|stays|all|visible|for) (both)?',
    '(tell|text|call|ring|message|let|show|send|inform|report|update|say) (me|you|to|each|her|him)? (me|other|you)? _{0,3} (where|wherever) (you|i|we|u) (are|am|go|is|going|were) (at|always|every|all|each|going|with|when|before|and|,|.|the) (all|who|whole)? (times)?',
    '(text|call|ring|message|report|check|send) (in)? (me|you|with|in)? (me)? _{0,3} every (hour|half|two|time|thirty|20|30|stop|few)',
    '(ask|tell|permission|okay|allowed) (me|you|first|from)? (me)? _{0,2} before (you|i|going|we|u)? (go|going|leave|leaving|meet|see) (out|anywhere|the|home|to|anyone|people|with) (house|your|the)?',
    '(send|share|show) (me|you) (a|an)? (photo|picture|pic|selfie|video|proof|receipt) _{0,2} (of|from|where|wherever|when) _{0,3} (where|wherever|are|am|go|place|with|bar|every|there)',
    '(home|back|in) by (six|seven|eight|nine|ten|eleven|midnight|5|6|7|8|9|10|11) (sharp|always|every|or|each)',
    '(not|never) (go|going|leave) (out|anywhere) (without|alone|unless) (you|me|asking|telling|permission|i|we)',
  ],
  unless: [
    '(sorry|apologize|apologise|regret)',
    '(will|do|am|would|does|should|need) not (@have|need|to|ask|track|share|want|follow|check|going)',
    '(stop|stopped|without) (tracking|sharing|checking)',
    '(he|she|they|police|driver|restaurant|party|cafe|hotel|shop|office|meeting) _{0,3} (location|tracks|shares|gps)',
    '(he|she|they|police|driver|restaurant|party|cafe|hotel|shop|office|meeting) _{0,3} is where',
    '(delivery|parcel|package|hike|hiking|mountain|lost|storm|pick|meet|wedding|party|restaurant) (you)? (up|there)?',
    'do not (know|see|tell|remember) where',
    'can not (know|see|tell|remember) where',
    'did not (know|see|tell|remember) where',
    'tell me where (you|it) (hurts|put|found|got|bought)',
  ],
};

export const note: RuleNote = {
  title: 'An agreement about where someone is',
  hears: 'It might feel like safety to one of you and like a leash to the other.',
  why: 'A dot on a map says where a phone is, and nothing about the worry. Saying when you will be back is different from being followed.',
  source: 'our-judgement',
  instead: 'If the late bus is canceled, I will call you from the stop.',
};

export const examples: RuleExamples = {
  flags: [
    'I’ll share my location with you all day.',
    'You text me every hour when you’re out.',
    'u always tell me where u are and who with',
    'We both keep our location on from now on.',
    'I will ask you before I go out with people.',
    'Send me a photo of where you are.',
    'I won’t go out without asking you.',
    'You put the tracker on my phone, and I agree.',
  ],
  leaves: [
    'What’s the location of the restaurant?',
    'I won’t track you.',
    'Text me when you land.',
    'I don’t know where you are from.',
    'Sorry I looked up your location.',
    'Ask me before you sell the car.',
    'He shares his location with his mother.',
    'Tell me where it hurts.',
  ],
};
