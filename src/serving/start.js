import { serve } from './server.js';

const port = Number(process.env.PORT ?? 4173);

serve(process.argv[2] ?? 'dist')
  .on('error', (error) => {
    console.error(`Mend could not start on port ${port}: ${error.message}`);
    process.exitCode = 1;
  })
  .listen(port, () => console.log(`Mend is at http://localhost:${port}`));
