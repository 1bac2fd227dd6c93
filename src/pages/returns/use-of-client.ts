import { useEffect, useState } from 'react';
import type { ClientId } from '../../domain/practice/kept';
import { returnsOf, type ReturnRow } from '../../store/returns';

/** All that came back from the client of a return; undefined while it is read, where it can’t be, and where there is none. */
export function useOfClient(client: ClientId | undefined): readonly ReturnRow[] | undefined {
  const [found, setFound] = useState<{ readonly of: ClientId; readonly rows: readonly ReturnRow[] }>();
  useEffect(() => {
    if (client === undefined) return undefined;
    let isOld = false;
    returnsOf(client).then(
      (rows) => !isOld && setFound({ of: client, rows }),
      () => undefined,
    );
    return () => {
      isOld = true;
    };
  }, [client]);
  return found?.of === client ? found?.rows : undefined;
}
