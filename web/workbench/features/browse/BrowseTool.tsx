import './browse.css';
import { Button, Select, TextInput } from '@mantine/core';
import { kinds } from '../../model/kinds.ts';
import { type BrowseQuestion, browsedKinds } from '../../state/investigation.ts';
import { changeInvestigation, useInvestigation } from '../../state/workbench.ts';
import { FacetGroup } from './FacetGroup.tsx';
import { useBrowse } from './useBrowse.ts';

/** The tool that chooses the kind of records that are listed, and narrows the list. */
export default function BrowseTool() {
  const browse = useInvestigation((each) => each.browse);
  const { browsing, question } = useBrowse();
  const set = (part: Partial<BrowseQuestion>) =>
    changeInvestigation({ browse: { ...browse, ...part }, view: 'browse' });
  const isNarrowed = browse.text !== '' || Object.values(browse.facets).some(({ length }) => length > 0);
  return (
    <div className="tool">
      <h2>Browse</h2>
      <Select
        label="Records"
        allowDeselect={false}
        data={browsedKinds.map((kind) => ({ value: kind, label: kinds[kind].many }))}
        value={browse.kind}
        onChange={(value) => {
          const kind = browsedKinds.find((each) => each === value);
          if (kind) set({ kind, facets: {} });
        }}
      />
      <TextInput
        label="Name contains"
        maxLength={200}
        value={browse.text}
        onChange={({ currentTarget: { value } }) => set({ text: value })}
      />
      {isNarrowed && (
        <Button size="compact-sm" variant="default" onClick={() => set({ text: '', facets: {} })}>
          List all {kinds[browse.kind].many}
        </Button>
      )}
      <p className="quiet">
        A number says how many {kinds[question.kind].many} the value leaves.
        {!browsing.isShared &&
          ' Years and filters of the page are about cases: they do not narrow this list.'}
      </p>
      {browsing.facets.map((facet) => (
        <FacetGroup
          key={`${question.kind} ${facet.name}`}
          facet={facet}
          chosenCount={question.facets[facet.name]?.length ?? 0}
        />
      ))}
    </div>
  );
}
