import type { SupportSection } from '../../schema-beside';

export const section: SupportSection = {
  title: 'It is hard, but not dangerous',
  says: [
    'You have gone around this more than once, nobody is afraid, and it still won’t move.',
    'A third person in the room may help, and it needn’t be the last resort.',
  ],
  needs: ['other'],
  more: [
    'Couples therapy: both of you with one therapist, who slows it down and watches what happens between you.',
    'Family therapy: two or more from one family, grown children too, when the knot is bigger than two people.',
    'Your own therapy: an hour that is only yours. It can help with what keeps coming back, even if the other never sets foot in it.',
    'Three questions to ask a therapist: “How do you work when two people see it differently?” “What happens to things I tell you alone?” “How will we know if this is helping?”',
    'Couples therapy is not advised where you are afraid of the other. Go alone, and say so in the first call.',
  ],
};
