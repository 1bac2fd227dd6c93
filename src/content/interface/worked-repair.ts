/** Words around a worked repair. */
export const workedRepairWords = {
  title: 'How one like this went',
  made: 'Made-up people; yours may go another way.',
  me: 'The one in your place',
  them: 'The other',
  notThere: 'This did not come. Close it and open it again.',
};
