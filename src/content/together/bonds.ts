import type { Bond } from '../schema-together';

/** What two people can be to each other, as it is offered when they begin. */
export const bonds: readonly Bond[] = [
  { id: 'partners', label: 'Partners', relationships: ['partner'] },
  {
    id: 'former-partners',
    label: 'Former partners',
    hint: 'Also where you raise a child between two homes.',
    relationships: ['former-partner'],
  },
  { id: 'friends', label: 'Friends', relationships: ['friend'] },
  {
    id: 'parent-and-grown-child',
    label: 'A parent and a grown child',
    hint: 'Each of you says which. It is for two adults, 18 or older.',
    relationships: ['my-parent', 'my-grown-child'],
  },
  {
    id: 'family',
    label: 'Brothers, sisters or other family',
    hint: 'Cousins, in-laws, an aunt and a nephew.',
    relationships: ['family'],
  },
  {
    id: 'colleagues',
    label: 'Colleagues',
    hint: 'Best where neither of you decides about the other’s job.',
    relationships: ['colleague'],
  },
  {
    id: 'others',
    label: 'Two people who know each other',
    hint: 'Neighbors, housemates, two from the same team.',
    relationships: ['other'],
  },
];
