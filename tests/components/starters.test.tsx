// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import fc from 'fast-check';
import { useState } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { fieldForStarter, Starters, typeStarter } from '../../src/components/starters';
import { TextField } from '../../src/components/text-field';

afterEach(cleanup);
const person = userEvent.setup({ delay: null });

function fieldWith(text: string, from = text.length, to = from): HTMLTextAreaElement {
  const field = document.createElement('textarea');
  document.body.replaceChildren(field);
  field.value = text;
  field.setSelectionRange(from, to);
  return field;
}

const selected = (field: HTMLTextAreaElement): string =>
  field.value.slice(field.selectionStart, field.selectionEnd);

describe('a starter', () => {
  it('goes to the field it was written for, wherever the cursor is; else to the one last touched', () => {
    const area = document.createElement('div');
    area.innerHTML = '<textarea></textarea><textarea></textarea>';
    document.body.replaceChildren(area);
    const [hurt, mine] = [...area.querySelectorAll('textarea')];
    expect(fieldForStarter(area, hurt ?? null, 1)).toBe(mine);
    expect(fieldForStarter(area, mine ?? null, undefined)).toBe(mine);
    expect(fieldForStarter(area, null, undefined)).toBe(hurt);
  });

  it('is typed without its open end, with a space to write on', () => {
    const field = fieldWith('');
    typeStarter(field, 'I keep thinking about …');
    expect(field.value).toBe('I keep thinking about ');
    expect(field.selectionStart).toBe(field.value.length);
    expect(document.activeElement).toBe(field);
  });

  it('that is a whole line is typed as it stands', () => {
    const field = fieldWith('');
    typeStarter(field, 'Can we talk?');
    expect(field.value).toBe('Can we talk?');
  });

  it('with a blank inside selects the blank, so that the next key fills it', () => {
    const field = fieldWith('');
    typeStarter(field, 'When I …, you …');
    expect(field.value).toBe('When I …, you ');
    expect(selected(field)).toBe('…');
  });

  it('selects its own blank, not one that stood there before', () => {
    const field = fieldWith('Well … ');
    typeStarter(field, 'When I …, you left.');
    expect(selected(field)).toBe('…');
    expect(field.selectionStart).toBe('Well … When I '.length);
  });

  it('keeps a space from what stands before it, and makes no second one', () => {
    const bare = fieldWith('I came late.');
    typeStarter(bare, 'I wish …');
    expect(bare.value).toBe('I came late. I wish ');
    const spaced = fieldWith('I came late.\n');
    typeStarter(spaced, 'I wish …');
    expect(spaced.value).toBe('I came late.\nI wish ');
  });

  it('takes the place of what is selected, and of nothing else', () => {
    const field = fieldWith('one two three', 4, 7);
    typeStarter(field, 'I wish …');
    expect(field.value).toBe('one I wish  three');
  });

  it('never loses a letter that was there', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(), (text, at) => {
        const field = fieldWith(text.replace(/\r\n?/g, '\n'));
        const before = field.value;
        const cursor = at % (before.length + 1);
        field.setSelectionRange(cursor, cursor);
        typeStarter(field, 'I wish …');
        expect(field.value.startsWith(before.slice(0, cursor))).toBe(true);
        expect(field.value.endsWith(before.slice(cursor))).toBe(true);
        expect(field.value.length - before.length - 'I wish '.length).toBeLessThanOrEqual(1);
      }),
    );
  });
});

it('reaches whoever keeps the text, as a key would', async () => {
  function Page() {
    const [text, setText] = useState('');
    const [field, setField] = useState<HTMLTextAreaElement | null>(null);
    return (
      <>
        <Starters
          label="Ways to begin"
          starters={['I wish …']}
          onPick={(each) => field && typeStarter(field, each)}
        />
        <TextField label="Your line" value={text} onChange={setText} field={setField} />
        <output>{text}</output>
      </>
    );
  }
  render(<Page />);
  expect(screen.getByRole('list', { name: 'Ways to begin' })).toBeTruthy();
  await person.click(screen.getByRole('button', { name: 'I wish …' }));
  expect(screen.getByRole('status').textContent).toBe('I wish ');
  await person.keyboard('it had rained');
  expect(screen.getByRole('status').textContent).toBe('I wish it had rained');
});
