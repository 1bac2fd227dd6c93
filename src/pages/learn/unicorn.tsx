import type { UnicornPicture } from '../../content/schema-learn';
import { ByDegrees } from './by-degrees';
import lesson from './lesson.module.css';
import styles from './unicorn.module.css';

/** What keeping the peace does to two threads; and the one unicorn of the app, drawn from a single thread. */
export function Unicorn({ picture }: { readonly picture: UnicornPicture }) {
  const { unicorn } = picture;
  return (
    <>
      <ByDegrees picture={picture} />
      <details className={lesson.more}>
        <summary>{unicorn.title}</summary>
        <svg className={styles.unicorn} viewBox="0 0 300 240" role="img" aria-label={unicorn.drawn}>
          <path
            className={styles.thread}
            d="M14,206 C50,206 70,196 84,172 C98,148 96,120 104,96 C110,78 122,66 138,60 L142,40 L154,58 C170,62 182,74 194,92 L224,126 C231,134 230,144 222,149 C214,154 204,152 196,147 C186,142 174,142 164,148 C156,166 160,190 182,206 C210,214 250,208 288,208"
          />
          <path
            className={styles.mane}
            d="M138,60 C116,62 100,78 94,100 M128,66 C106,76 96,96 92,122 M112,84 C96,100 92,124 86,148"
          />
          <circle className={styles.eye} cx="172" cy="92" r="3.5" />
          <path className={styles.eye} d="M214,136 L215,136" />
          <path
            className={styles.horn}
            d="M158,60 L200,10 L172,69 M167,50 L177,58 M177,38 L185,45 M187,26 L192,31"
          />
        </svg>
        <p className={lesson.says}>{unicorn.says}</p>
      </details>
    </>
  );
}
