/** Small words that carry how a turn is built, whatever it is about. Every other word counts by its ending as well. */
export const turnWords: ReadonlySet<string> = new Set(
  `i me my mine myself you your yours yourself u ya ye he him his she her they them their it its this that these those we us our
  am is are was were be been being do does did done have has had having will would shall should can could may might must
  not no never nothing none nobody without neither nor yes
  a an the some any every all both each other another one two three enough more most much many few little less least
  and or but if because so then than as while when where who whom whose what which why how until since though although unless
  to of in on at by for from with about into over under after before between through out up down off away back near around against
  again always ever often still already yet now today tonight tomorrow yesterday sunday monday tuesday wednesday thursday friday saturday
  here there just only even also too really very maybe perhaps anyway actually honestly obviously clearly basically
  sorry please thanks thank okay ok fine right wrong true look listen well oh um hey come go went gone going get got take took
  say said saying tell told telling talk talking ask asked asking hear heard hearing listened know knew known think thought mean meant
  feel felt feeling want wanted need needed wish hope like liked love loved let make made put keep kept give gave leave left stay stayed
  see saw seen forget forgot remember understand believe trust mind matter matters care try tried
  thing things way time times day night morning people everyone everybody anybody someone anyone something anything everything whatever
  bad good hard better worse best worst big small real sad angry scared ashamed afraid tired mad hurt upset alone
  part fault mistake mistakes joke point problem reason issue drama fuss deal
  stop start move forward past over
  must've could've would've lad lass love mate man abeg o na wee aye och`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

/** Words that only show that one is there: alone they do nothing. */
export const assents: ReadonlySet<string> = new Set(
  'ok okay k yes yeah yep yea aye no nope mm mhm mm-hm hm hmm right sure oh ah hi hello hey fine well so'.split(
    ' ',
  ),
);
