import { CheckBox } from '../../components/check-box';
import { SelectField } from '../../components/line-field';
import { SearchForm } from '../../components/search-form';
import { returnsWords } from '../../content/interface/returns';
import { listClients, useClients } from '../../store/clients';
import { listReturns, readForSearch, useReturnList, type Asked } from '../../store/return-list';
import { useOnceSeen } from '../once-seen';

const words = returnsWords.list;

const ask = (next: Partial<Asked>): void => void listReturns({ ...useReturnList.getState().asked, ...next });

/** What the list is asked for: words, those not reviewed yet, one client. */
export function Filters() {
  const { query, client: chosen = '', isUnreviewed } = useReturnList((state) => state.asked);
  const clients = useClients((state) => state.all);
  // A long list to choose from is drawn when the page is there.
  const isSeen = useOnceSeen(listClients);

  return (
    <SearchForm
      label={words.search}
      hint={words.searchHint}
      query={query}
      onKey={readForSearch}
      onQuery={(typed) => ask({ query: typed })}
    >
      {clients && clients.length > 0 && (
        <SelectField
          label={words.client}
          value={chosen}
          onChange={(value) => ask({ client: value === '' ? undefined : value })}
        >
          <option value="">{words.everyone}</option>
          {(isSeen ? clients : clients.filter(({ id }) => id === chosen)).map((client) => (
            <option key={client.id} value={client.id} translate="no">
              {client.code}
            </option>
          ))}
        </SelectField>
      )}
      <CheckBox
        label={words.onlyUnreviewed}
        isChecked={isUnreviewed}
        onCheck={(isChecked) => ask({ isUnreviewed: isChecked })}
      />
    </SearchForm>
  );
}
