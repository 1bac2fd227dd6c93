// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { readdirSync, readFileSync } from 'node:fs';
import { afterEach, expect, it } from 'vitest';
import { LoopField } from '../../src/components/loop-field';
import { SpellCheck } from '../../src/components/spell-check';
import { TextField } from '../../src/components/text-field';

afterEach(cleanup);

const nothing = (): void => undefined;

function keepsToItself(field: HTMLElement): void {
  expect(field.getAttribute('autocomplete')).toBe('off');
  expect(field.getAttribute('spellcheck')).toBe('false');
  expect(field.getAttribute('translate')).toBe('no');
}

it('a field for one’s own words is kept from form fillers, spelling services and translators', () => {
  render(<TextField label="Your line" value="" onChange={nothing} />);
  keepsToItself(screen.getByRole('textbox', { name: 'Your line' }));
});

it('so is every field of the loop', () => {
  render(
    <LoopField
      loop={{ kind: 'loop', mine: '', theirs: '', thenI: '', under: '' }}
      labels={{ mine: 'When I', theirs: 'they', thenI: 'then I', under: 'underneath' }}
      hints={{}}
      drawn="A loop"
      onChange={nothing}
      onFocus={nothing}
      fields={() => nothing}
    />,
  );
  const fields = screen.getAllByRole('textbox');
  expect(fields).toHaveLength(4);
  fields.forEach(keepsToItself);
});

it('has its spelling checked only where that was asked for', () => {
  const field = <TextField label="Your line" value="Hm." onChange={nothing} />;
  const { rerender } = render(field);
  expect(screen.getByRole('textbox').getAttribute('spellcheck')).toBe('false');
  rerender(<SpellCheck value>{field}</SpellCheck>);
  expect(screen.getByRole('textbox').getAttribute('spellcheck')).toBe('true');
});

it('no other file draws a text field without the three', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.tsx'),
  );
  const tags = files.flatMap(
    (file) => readFileSync(`src/${file}`, 'utf8').match(/<(?:textarea|input)\b[^]*?\/>/g) ?? [],
  );
  const written = tags.filter(
    (tag) => !/type="(?:radio|checkbox|search|date|datetime-local|file|range|number)"/.test(tag),
  );
  expect(written.length).toBeGreaterThan(2);
  for (const tag of written) {
    for (const part of ['autoComplete="off"', 'spellCheck={', 'translate="no"']) expect(tag).toContain(part);
    expect(tag).not.toContain('spellCheck={true}');
  }
});

it('a hidden label is still its name, and what describes it is read with it', () => {
  render(
    <>
      <p id="stays">This stays.</p>
      <TextField label="Your line" isLabelHidden value="Hm." describedBy="stays" onChange={nothing} />
    </>,
  );
  expect(screen.getByRole('textbox', { name: 'Your line', description: 'This stays.' })).toBeTruthy();
});

it('takes no more letters than it may', () => {
  render(<TextField label="Your line" value="" most={320} onChange={nothing} />);
  expect(screen.getByRole<HTMLTextAreaElement>('textbox').maxLength).toBe(320);
});
