/** What takes an owning back in the same sentence, for the rules that hear one: a condition, a reason, a counter-charge. */
export const takenBack: readonly string[] = [
  'if !(i could|you (@shall|let|have)|we)',
  '@though-b6 !(i (@may-b6|want|know)|now|imagine)',
  '(@hush-b6|is just that|because (@they|you|my)|^ so i)',
  '(@says-qf i|^, you (@claim-b6|@always|owe))',
  '@yet-b6 !(!(so (were|did)|you @jab-b6 !not|it is (just|not like)|not like|then again|@snub-b6|in my|i was (only|going)))',
];
