import { dataOf, origin } from './given-messages';

const wrapped = (link: string, times: number): string =>
  times === 0 ? link : encodeURIComponent(wrapped(link, times - 1));
const broken = (link: string, every: number, by: string): string =>
  (link.match(new RegExp(`.{1,${every}}`, 'g')) ?? []).join(by);
/** A link as Outlook wraps it. */
export const safe = (link: string): string =>
  `https://eur01.safelinks.protection.outlook.com/?url=${encodeURIComponent(link)}&data=05%7C02%7C%7C8d%7C0&sdata=x%3D&reserved=0`;

/** What happens to links on their way. */
export const transforms: Readonly<Record<string, (link: string) => string>> = {
  'as it is': (link) => link,
  'its data alone': dataOf,
  'its data with the sign': (link) => `#${dataOf(link)}`,
  '# as %23': (link) => link.replace('#', '%23'),
  '# as %2523': (link) => link.replace('#', '%2523'),
  '# as * by a mail gateway': (link) =>
    `https://urldefense.com/v3/__${link.replace('#', '*')}__;Iw!!ABC-123$`,
  'another host': (link) => link.replace(origin, 'http://localhost:4173'),
  'a full stop behind': (link) => `${link}.`,
  'a bracket behind': (link) => `(${link})`,
  'angles around': (link) => `<${link}>`,
  'quotes around': (link) => `“${link}”`,
  'words around': (link) => `Hi, here it is: ${link} and you can take your time with it, x`,
  'words on the next line': (link) => `For you\n\n${link}\n\nSent from my phone`,
  'words behind a gap and mend in them': (link) => `Let us mend this. recommend Mend: ${link} mend`,
  'a letter of the alphabet stuck to its end': (link) => `${link}x`,
  'in a page': (link) => `<a href="${link}">open</a>`,
  'in a list of writing': (link) => `[open](${link})`,
  'safe links': safe,
  'safe links of safe links': (link) => safe(safe(link)),
  'a query of another': (link) => `https://l.example/?u=${encodeURIComponent(link)}&h=AT0`,
  'lower-case signs': (link) =>
    `https://l.example/?u=${encodeURIComponent(link).replace(/%../g, (sign) => sign.toLowerCase())}`,
  'written as signs three times': (link) => wrapped(link, 3),
  'lines of 76': (link) => broken(link, 76, '\r\n'),
  'lines of old mail': (link) => broken(link, 75, '=\r\n'),
  'quoted lines': (link) => `> ${broken(link, 70, '\n> ')}`,
  'twice quoted lines': (link) => `>> ${broken(link, 66, '\r\n>> ')}`,
  'spaces inside': (link) => broken(link, 40, ' '),
  'hard spaces inside': (link) => broken(link, 40, '\u00a0'),
  'soft hyphens inside': (link) => broken(link, 9, '\u00ad'),
  'marks without width inside': (link) => broken(link, 3, '\u200b'),
  'joiners and a byte order mark': (link) => `\ufeff${broken(link, 11, '\u2060')}`,
  'line breaks, then safe links': (link) => safe(broken(link, 60, '\r\n')),
  'line breaks, then safe links twice': (link) => safe(safe(broken(link, 60, '\n'))),
  'soft hyphens, then safe links': (link) => safe(broken(link, 60, '\u00ad')),
  'turned round by marks': (link) => `\u202a${link}\u202c`,
  'broken inside of its first letters': (link) => link.replace('#mend', '#me\nnd'),
};
