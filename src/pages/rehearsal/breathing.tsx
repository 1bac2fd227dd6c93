import { lazy, Suspense } from 'react';

/** The line one can breathe with. It is not needed to begin; and where it cannot be fetched, a pause is one without it. */
const Line = lazy(async () => {
  const { BreathingLine } = await import('../settle/breathing-line').catch(() => ({
    BreathingLine: () => null,
  }));
  return { default: BreathingLine };
});

/** A line that rises and falls, fetched when it is first shown. */
export function Breathing() {
  return (
    <Suspense fallback={null}>
      <Line />
    </Suspense>
  );
}
