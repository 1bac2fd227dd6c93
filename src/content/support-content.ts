import type { Country, SupportSection } from './schema-beside';
import { sectionOrder } from './support/order';

const sections = import.meta.glob<SupportSection>('./support/sections/*.ts', {
  eager: true,
  import: 'section',
});
const files = import.meta.glob<Country>('./support/countries/*.ts', { eager: true, import: 'country' });

/** The parts of Support in their order, each with its id. */
export const supportSections = sectionOrder.map((id) => ({
  id,
  section: sections[`./support/sections/${id}.ts`] as SupportSection,
}));

/** Countries by their two-letter code, in the order of their names. */
export const countries: readonly { readonly code: string; readonly country: Country }[] = Object.entries(
  files,
)
  .map(([path, country]) => ({ code: path.slice(path.lastIndexOf('/') + 1, -3), country }))
  .sort((a, b) => (a.country.name < b.country.name ? -1 : 1));
