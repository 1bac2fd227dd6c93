/** Words of Home. */
export const homeWords = {
  heading: 'Every bond tears now and then. Mending can be practiced.',
  what: 'Find words for what happened between you and someone, before you say them. What you write stays on this device.',
  picture:
    'Two threads run side by side, pull apart, and come near each other again, held by three gold stitches.',
  begin: { title: 'Something happened', says: 'Work it through and find words. From five minutes.' },
  hot: { title: 'Too stirred up to think', says: 'Settle first, or one line that says you’ll be back.' },
  rehearse: { title: 'Practice first', says: 'A made-up scene, and somebody in it who answers you.' },
  together: { title: 'We’re here together', says: 'Two people, one device or two. Each prepares alone.' },
  examples: { title: 'Look around first', says: 'Three filled-in examples. Nothing of yours needed.' },
  resume: 'Pick up where you left off',
  learn: 'Learn how repair works',
  support: 'Get help now',
  settings: 'Settings',
  therapists: 'For therapists',
  space:
    'This is a practice space, not therapy, mediation or an emergency service. It cannot tell who is right, and nobody sees what you write unless you hand it to them. If you are afraid of someone, or thinking of harming yourself, talk to a person.',
  leaving:
    '“Leave quickly” covers the page and opens a neutral one; Shift three times does the same. Your browser’s own history still lists this site.',
};
