import { useEffect, type RefObject } from 'react';

/** After each try the first field with something wrong takes the focus, so that what is wrong is seen and heard. */
export function useFocusOnError(form: RefObject<HTMLFormElement | null>, tries: number): void {
  useEffect(() => {
    if (tries > 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [form, tries]);
}
