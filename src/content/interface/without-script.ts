/** Words of a page that takes scripts, where they are off. */
export const withoutScriptWords = {
  heading: 'This page needs scripts',
  says: 'Scripts are off in this browser, and this page cannot ask or write anything down without them. What you kept here before is not lost. Turn them on for this site and load the page again.',
  also: 'These pages can be read as they are:',
  support: 'People to talk to, with every number',
  learn: 'The lessons',
  worksheet: 'The six steps on paper',
  home: 'To the start',
};
