/** Types over a range of a field (UTF-16 units) as if by hand, so that the platform's undo takes it out again. */
export function typeInto(
  field: HTMLTextAreaElement | HTMLInputElement,
  start: number,
  end: number,
  typed: string,
): void {
  field.focus();
  field.setSelectionRange(start, end);
  // The one way to type into a field that undo understands; where it is gone, the value is set.
  if (typeof document.execCommand === 'function' && document.execCommand('insertText', false, typed)) return;
  const set = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value')?.set;
  set?.call(field, field.value.slice(0, start) + typed + field.value.slice(end));
  field.dispatchEvent(new Event('input', { bubbles: true }));
}
