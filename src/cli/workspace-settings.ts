import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Rule } from '../rules/rule.js';
import { defaults, parseSettings, type Settings, settingsFile } from '../rules/settings.js';
import type { Complain } from './paths.js';
import { readText, Unreadable } from './text-file.js';

/** The settings that hold for each file: those of the nearest `.well-pleaded.json` above it. */
export class WorkspaceSettings {
  private readonly found = new Map<string, Settings>();

  constructor(
    private readonly rules: readonly Rule[],
    private readonly complain: Complain,
  ) {}

  /** `file` is `-` for standard input, which is where the command was called. What is sound in a broken file holds. */
  for(file: string): Settings {
    return this.of(path.dirname(path.resolve(file === '-' ? 'stdin' : file)));
  }

  private of(folder: string): Settings {
    const known = this.found.get(folder);
    if (known) return known;
    const place = path.join(folder, settingsFile);
    const above = path.dirname(folder);
    const settings = existsSync(place) ? this.read(place) : above === folder ? defaults : this.of(above);
    this.found.set(folder, settings);
    return settings;
  }

  private read(place: string): Settings {
    const shown = path.relative('', place);
    const name = shown.startsWith(`..${path.sep}..`) ? place : shown;
    try {
      const { settings, problems } = parseSettings(readText(place), this.rules);
      for (const problem of problems) this.complain(name, problem);
      return settings;
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      this.complain(name, error.message);
      return defaults;
    }
  }
}
