import { lessonOrder } from '../../src/content/lessons/order';

const scenes = Object.keys(import.meta.glob('../../src/content/scenarios/*.ts')).map((path) =>
  path.slice(path.lastIndexOf('/') + 1, -'.ts'.length),
);

/** Every address that a lesson may lead to: none that asks for answers given before. */
export function addressesOf(): readonly string[] {
  return [
    '/begin/heat',
    '/begin/for-myself',
    '/begin/may-be-afraid-of-me',
    '/settle',
    '/settle/line',
    '/support',
    '/rehearse',
    '/learn/worksheet',
    '/learn/sources',
    ...lessonOrder.map((id) => `/learn/${id}`),
    ...scenes.map((id) => `/rehearse/${id}`),
  ];
}
