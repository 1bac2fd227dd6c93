/** Words of the quiet way back from what was opened from a practice. */
export const practiceGoingWords = {
  back: 'Back to the practice',
};
