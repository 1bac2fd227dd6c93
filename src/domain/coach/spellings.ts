/** Written together, said as two: the words, and how many letters each takes. */
type Opened = readonly (readonly [word: string, letters: number])[];

/** How each is written, then what it stands for with the letters of each word. */
const together = `can't can 2 not 3|won't will 2 not 3|shan't shall 3 not 3|ain't is 2 not 3|cannot can 3 not 3
cant can 2 not 2|wont will 2 not 2|aint is 2 not 2|im i 1 am 1|ive i 1 have 2|youre you 3 are 2|youve you 3 have 2
youll you 3 will 2|theyre they 4 are 2|thats that 4 is 1|whats what 4 is 1|gonna going 3 to 2|wanna want 3 to 2
gotta got 3 to 2|kinda kind 3 of 2|sorta sort 3 of 2|y'all you 1 all 4|let's let 3 us 2|lets let 3 us 1|lemme let 3 me 2
gimme give 3 me 2|dunno do 1 not 1 know 3|shoulda should 6 have 1|coulda could 5 have 1|woulda would 5 have 1|yall you 1 all 3`;

const pairsOf = (line: string): readonly [string, Opened] => {
  const [typed = '', ...rest] = line.split(' ');
  const opened = rest.flatMap((word, at) => (at % 2 === 0 ? [[word, Number(rest[at + 1])] as const] : []));
  return [typed, opened];
};

/** Words that are opened up, as typed in lower case. */
export const openedUp: ReadonlyMap<string, Opened> = new Map([
  ...together.split(/[|\n]/).map(pairsOf),
  ...'do does did is are was were has have had could would should must need'
    .split(' ')
    .map((verb): [string, Opened] => [
      `${verb}nt`,
      [
        [verb, verb.length],
        ['not', 2],
      ],
    ]),
]);

/** Spellings of texts and posts, and what they stand for. */
export const spelled: ReadonlyMap<string, string> = new Map(
  `u you|ya you|yer your|r are|cuz because|coz because|cos because|bc because|tho though|sry sorry|soz sorry|srry sorry
pls please|plz please|ok okay|k okay|ppl people|smth something|b4 before|thx thanks|ty thanks|luv love|wat what`
    .split(/[|\n]/)
    .map((pair): [string, string] => {
      const [typed = '', said = ''] = pair.split(' ');
      return [typed, said];
    }),
);
