/** Words around a worked repair. */
export const workedRepairWords = {
  title: 'How one like this went',
  made: 'Made-up people.',
  me: 'The one in your place',
  them: 'The other',
};
