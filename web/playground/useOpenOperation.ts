import { useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import type { EditorOperation } from '../operationLink.ts';

/** A function that opens an operation in a new tab, unless it stands in this one, with its variables, and runs it. */
export function useOpenOperation(): (operation: EditorOperation) => void {
  const { addTab, run, updateActiveTabValues } = useGraphiQLActions();
  const queryEditor = useGraphiQL((state) => state.queryEditor);
  const variableEditor = useGraphiQL((state) => state.variableEditor);
  return ({ query, variables }) => {
    if (!queryEditor || !variableEditor) return;
    if (queryEditor.getValue().trim() !== query.trim()) addTab();
    // A tab made with variables loses them (GraphiQL 5), so the editors themselves are filled.
    queryEditor.setValue(query);
    variableEditor.setValue(variables);
    updateActiveTabValues({ query, variables });
    run();
  };
}
