import { useLayoutEffect, useRef, type ReactNode } from 'react';

let isFirstPage = true;

interface HeadingProps {
  readonly children: ReactNode;
  /** Changes when the page does; the heading then takes the focus, so that a screen reader starts here. */
  readonly page: string;
}

/** The one h1 of a page. On every page but the first it takes the focus. */
export function Heading({ children, page }: HeadingProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  // Before anything is seen, so that it never takes the focus from a field somebody was quick to find.
  useLayoutEffect(() => {
    if (isFirstPage) {
      isFirstPage = false;
      return;
    }
    document.documentElement.dataset.moved = '';
    window.scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, [page]);
  return (
    <h1 ref={heading} tabIndex={-1}>
      {children}
    </h1>
  );
}
