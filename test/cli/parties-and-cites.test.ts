import assert from 'node:assert/strict';
import { complaint, wellPleaded } from './well-pleaded.js';

describe('well-pleaded parties', function () {
  this.timeout(60_000);
  it('gives court, plaintiffs and defendants with their evidence', () => {
    const { status, out } = wellPleaded(['parties', '--format', 'json', '-'], { input: complaint });
    assert.equal(status, 0);
    const [file] = JSON.parse(out).files;
    assert.deepEqual(file.court, {
      name: 'United States District Court for the Northern District of Ohio',
      bluebook: 'N.D. Ohio',
      circuit: '6th Cir.',
    });
    assert.deepEqual(file.plaintiffs, [{ name: 'Pat Quill' }]);
    const [ortiz, city, park] = file.defendants;
    assert.deepEqual([ortiz.name, ortiz.kind, ortiz.capacity], ['Dana Ortiz', 'person', 'individual']);
    assert.deepEqual([city.name, city.kind, city.capacity], ['City of Redfield', 'municipality', 'none']);
    assert.deepEqual([park.name, park.kind, park.capacity, park.evidence], ['Lee Park', 'person', 'unstated', []]);
    assert.equal(complaint.slice(park.start, park.end), 'Lee Park');
    const [evidence] = ortiz.evidence;
    assert.equal(complaint.slice(evidence.start, evidence.end), evidence.text);
    assert.match(evidence.text, /individual capacity/);
  });

  it('has nothing to give of another document', () => {
    const { status, out } = wellPleaded(['parties', '--format', 'json', '-'], { input: '# A readme\n' });
    assert.equal(status, 0);
    assert.deepEqual(JSON.parse(out).files, [{ path: '-', court: null, plaintiffs: [], defendants: [] }]);
    assert.match(wellPleaded(['parties', '-'], { input: '# A readme\n' }).out, /Not read as a complaint/);
  });

  it('shows what may state a capacity with a question mark', () => {
    const doubted = `${complaint}\nThe dispatchers on duty are sued in their individual capacities.\n`;
    const { out } = wellPleaded(['parties', '-'], { input: doubted });
    assert.match(out, /Lee Park .*UNSTATED .*individual\? \(\d+\)/);
    assert.match(out, /individual\? \(12\) may state it/);
    assert.ok(!wellPleaded(['check', '-'], { input: doubted }).out.includes('capacity/unstated'));
  });

  it('draws the defendants down and the places across', () => {
    const { out } = wellPleaded(['parties', '-'], { input: complaint });
    const lines = out.split('\n');
    const box = lines.filter((line) => /^[┌├│└]/.test(line));
    assert.equal(new Set(box.map((line) => line.length)).size, 1);
    assert.match(box[1] as string, /│ Line +│ Defendant +│ Kind +│ Capacity +│ Caption +│ Parties +│/);
    assert.match(box[3] as string, /│ 9 +│ Dana Ortiz +│ person +│ individual +│ individual \(9\) +│/);
    assert.match(box[5] as string, /│ 13 +│ Lee Park +│ person +│ UNSTATED +│ · +│/);
    assert.match(out, /^3 defendants · 1 individual · 1 unstated · 1 entity$/m);
    assert.match(box[1] as string, /│ Ct\. I +│ Comp\. +│$/);
    assert.match(out, /^\(12\) stated on line 12/m);
  });
});

describe('well-pleaded cites', function () {
  this.timeout(60_000);
  it('gives each citation with its fields, its address and what it refers to', () => {
    const { status, out } = wellPleaded(['cites', '--format', 'json', '-'], { input: complaint });
    assert.equal(status, 0);
    const { citations } = JSON.parse(out).files[0];
    const monell = citations.findIndex(({ kind }: { kind: string }) => kind === 'case');
    const { text, start, end, volume, reporter, page, pin, year, plaintiff, url } = citations[monell];
    assert.equal(complaint.slice(start, end), text);
    assert.deepEqual(
      { volume, reporter, page, pin, year, plaintiff, url },
      {
        volume: '436',
        reporter: 'U.S.',
        page: '658',
        pin: '690-94',
        year: 1978,
        plaintiff: 'Monell',
        url: 'https://www.courtlistener.com/c/us/436/658/',
      },
    );
    const id = citations.find(({ kind }: { kind: string }) => kind === 'id');
    assert.equal(id.refersTo, monell);
    assert.equal(id.url, url);
  });

  it('draws them as a table', () => {
    const { out } = wellPleaded(['cites', '-'], { input: complaint });
    assert.match(out, /│ case +│ Monell v\. Dep't of Soc\. Servs\., 436 U\.S\. 658, 690-94/);
    assert.match(out, /│ id +│ Id\. at 691 +│ = Monell/);
    assert.match(out, /\d citations\n/);
    assert.match(wellPleaded(['cites', '-'], { input: 'Nothing.' }).out, /No citations/);
  });

  it('makes a table of authorities, without one that stands in the document already', () => {
    const { out } = wellPleaded(['cites', '--format', 'toa', '-'], { input: complaint });
    assert.match(out, /^### Cases\n\n- \*Monell v\. Dep't of Soc\. Servs\.\*, 436 U\.S\. 658 \(1978\): Count I$/m);
    assert.match(out, /^### Statutes\n\n- 28 U\.S\.C\. § 1331: Complaint and Demand for Jury Trial$/m);
    const listed = `<!-- table of authorities -->\n\n- *Roe v. Poe*, 1 U.S. 1 (1790)\n\n<!-- end of table of authorities -->\n`;
    assert.equal(wellPleaded(['cites', '--format', 'toa', '-'], { input: `${complaint}\n${listed}` }).out, out);
  });
});
