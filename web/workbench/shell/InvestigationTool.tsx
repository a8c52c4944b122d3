import { Exports } from '../features/export/Exports.tsx';
import { NotesTool } from '../features/notes/NotesTool.tsx';

/** The tool that writes, saves, opens and exports an investigation. */
export default function InvestigationTool() {
  return (
    <NotesTool>
      <Exports />
    </NotesTool>
  );
}
