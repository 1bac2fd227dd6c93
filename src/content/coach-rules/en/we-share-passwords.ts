import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'watching-over',
  priority: 55,
  patterns: [
    "(share|give|swap|exchange|have|know|send|tell|trade|hand|get|keep|write|show) _{0,4} (each)? (other|other's)? _{0,3} (password|passwords|passcode|passcodes|logins|pin)",
    '(password|passwords|passcode|passcodes|pin|login|logins) (is|are|will|stay|stays)? (be)? (shared|open|known|for|together|both|between) (both|of|us)? (us)?',
    '(no|without) (more)? (passwords|passcodes|secret|lock) (accounts)? (between|on|any|from|at|anymore|in) (now|home|this)?',
    '(add|put|use|register) (my|your) (face|finger|fingerprint|thumb|thumbprint) (id)? (on|to|for|in) (my|your|his|her) (phone|laptop|tablet|ipad)',
    '(access|login) to (my|your|all|each) (my|your)? (phone|accounts|messages|email|emails|texts|social|instagram|account|snapchat|whatsapp|facebook|dms|inbox)',
  ],
  unless: [
    '(wifi|netflix|bank|router|printer|work|alarm|shop|guest|internet|spotify|office|website|streaming|school|ticket)',
    'computer at',
    '(sorry|apologize|apologise)',
    '(not|never|stop|stopped|without) (@will|have|need|want|going|to|be|ask|share|give|know|use|sharing|giving|asking|tell)',
    'no longer (@will|have|need|want|going|to|be|ask|share|give|know|use|sharing|giving|asking|tell)',
    '(he|she|they) (has|have|had|wants|wanted|made|knew|gave|shared)',
    '(forgot|reset|change|changed|lost|guessed|stole)',
  ],
};

export const note: RuleNote = {
  title: 'An agreement about passwords',
  hears: 'It might come to feel like being checked on, for either of you.',
  why: 'A password ends the question for a day, and the next one comes. Trust tends to grow from what is told freely, and anyone may keep a lock.',
  source: 'our-judgement',
  instead: 'I will tell you on Sunday evenings how the week went, and you can ask me anything.',
};

export const examples: RuleExamples = {
  flags: [
    'We share all our passwords from now on.',
    'I’ll give you the passcode to my phone.',
    'u tell me ur password and i tell u mine',
    'From Monday you have my passwords, all of them.',
    'You get access to my messages.',
    'I will put your fingerprint on my phone.',
    'We agreed to know each other’s passwords.',
    'No more passcodes between us.',
  ],
  leaves: [
    'What’s the wifi password?',
    'I forgot my password.',
    'I’m sorry I guessed your password.',
    'We won’t share passwords.',
    'He has her password.',
    'Give me the Netflix password.',
    'I never gave anyone my pin.',
    'The door is open.',
  ],
};
