import { Threads } from '../../components/threads';
import type { KindsPicture } from '../../content/schema-learn';
import styles from './kinds.module.css';
import lesson from './lesson.module.css';

/** Small drawings of what two threads can do; each opens to say what that may look like. One at a time. */
export function Kinds({ picture }: { readonly picture: KindsPicture }) {
  return (
    <div className={lesson.play}>
      <ul>
        {picture.kinds.map(({ title, says, threads }) => (
          <li key={title}>
            <details name="kinds" className={styles.kind}>
              <summary>
                <span className={styles.drawing}>
                  <Threads threads={threads} width={64} height={40} />
                </span>
                {title}
              </summary>
              <p>{says}</p>
            </details>
          </li>
        ))}
      </ul>
    </div>
  );
}
