"""What .ci/run executes, carried out with stand-ins for every command, and what the workflows may do."""

import os
import re
import shutil
import subprocess
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
import yaml

from browser.site import built_site
from engine.checkout import ROOT
from engine.selection import COLD

pytestmark = pytest.mark.depends(".ci", ".github", "README.md", "tests/test_ci.py")

README = ROOT / "README.md"
WORKFLOWS = ROOT / ".github" / "workflows"
REAL = ("bash", "cat", "chmod", "cp", "dirname", "env", "grep", "mkdir", "mktemp", "rm")
STAND_IN = """#!/bin/bash
name=${0##*/}
echo "CI=$CI ${VIRTUAL_ENV##*/}: $name $*" >> "$LOG"
case "$name $*" in
  "python3 -m venv "*)
    mkdir -p "$3/bin"
    echo "export VIRTUAL_ENV=$3" > "$3/bin/activate" ;;
  "npm ci --prefix "*)
    mkdir -p "$3/node_modules/.bin"
    cp "$0" "$3/node_modules/.bin/biome" ;;
  "apt-get install "*)
    for package in "${@:4}"; do cp "$0" "${0%/*}/$package"; done ;;
esac
[[ "$name $*" != "$FAILS"* ]]
"""
BIOME = "biome ci --config-path=.ci/biome.jsonc docs/assets/scripts docs/assets/styles tests/scripts tests/live"
LINT = ("ruff check tests", "ruff format --check tests", "mypy", BIOME)


@dataclass(frozen=True)
class Outcome:
    """What a run of .ci/run executed in each environment, what it wrote, and how it ended."""

    executed: list[str]
    output: str
    code: int

    def within(self, environment: str) -> list[str]:
        """The commands that ran in one environment, in order."""
        marked = f"CI=1 {environment}: "
        return [line.removeprefix(marked) for line in self.executed if line.startswith(marked)]


Run = Callable[..., Outcome]


@pytest.fixture
def run(tmp_path: Path) -> Run:
    """Carries out .ci/run in a copy, in which every command that it could call only writes down that it was called."""

    def carry_out(
        *arguments: str,
        fails: str = "nothing",
        present: tuple[str, ...] = ("chromium", "npm", "dot"),
        changed: tuple[str, str, str] | None = None,
    ) -> Outcome:
        copy, commands, log = tmp_path / "checkout", tmp_path / "commands", tmp_path / "log"
        shutil.copytree(ROOT / ".ci", copy / ".ci", ignore=shutil.ignore_patterns("node_modules"))
        shutil.copy(ROOT / "README.md", copy)
        if changed:
            path, old, new = copy / ".ci" / changed[0], *changed[1:]
            text = path.read_text("utf-8")
            assert old in text, f".ci/{changed[0]} has no {old!r}; change this case with it"
            path.write_text(text.replace(old, new), "utf-8")
        commands.mkdir()
        for name in REAL:
            (commands / name).symlink_to(str(shutil.which(name)))
        for name in ("python3", "pip", "pytest", "apt-get", "ruff", "mypy", *present):
            (commands / name).write_text(STAND_IN)
            (commands / name).chmod(0o755)
        log.touch()
        environment = {"PATH": str(commands), "LOG": str(log), "FAILS": fails, "TMPDIR": str(tmp_path)}
        ended = subprocess.run(
            [copy / ".ci" / "run", *arguments], env=environment, capture_output=True, text=True, timeout=30, check=False
        )
        assert not list(tmp_path.glob("tmp.*")), "the environments stay behind"
        return Outcome(log.read_text("utf-8").splitlines(), ended.stdout + ended.stderr, ended.returncode)

    return carry_out


def printed(ending: str) -> list[str]:
    """The commands of the line of README.md that installs, and ends so."""
    lines = re.findall(rf"^pip install .*{re.escape(ending)}$", README.read_text("utf-8"), re.MULTILINE)
    assert len(lines) == 1, f"README.md has {len(lines)} lines that begin with `pip install` and end with `{ending}`"
    return str(lines[0]).split(" && ")


def differences(outcome: Outcome, environments: tuple[str, ...] = ("tests", "lint")) -> list[str]:
    """What .ci/run left out or added, beside what README.md prints and what .ci/lint checks."""
    wanted = {"tests": printed("&& pytest"), "lint": [*printed("--prefix .ci"), *LINT]}
    created = [line for line in outcome.executed if "python3 -m venv" in line]
    listed = [] if len(created) == len(environments) else [f"created: {created}"]
    for environment in ("tests", "lint"):
        commands = [line for line in outcome.within(environment) if not line.startswith("python3 -m venv")]
        commands = [command.strip() for command in commands]
        if commands != (wanted[environment] if environment in environments else []):
            listed.append(f"{environment}: {commands}")
    return listed


def test_ci_runs_what_readme_prints_each_in_an_empty_environment(run: Run) -> None:
    outcome = run()
    assert differences(outcome) == []
    assert outcome.code == 0, outcome.output
    assert not any("apt-get" in line for line in outcome.executed)


@pytest.mark.parametrize("part", ["tests", "lint"])
def test_ci_runs_one_part_alone(run: Run, part: str) -> None:
    outcome = run(part)
    assert differences(outcome, (part,)) == []
    assert outcome.code == 0, outcome.output


@pytest.mark.parametrize(("arguments", "times"), [((), 1), (("tests",), 1), (("lint",), 0)])
def test_ci_installs_axe_for_the_tests(run: Run, arguments: tuple[str, ...], times: int) -> None:
    assert run(*arguments).within("").count("npm ci --prefix .ci") == times


def test_ci_installs_what_the_machine_lacks(run: Run) -> None:
    outcome = run(present=())
    assert outcome.within("")[:2] == [
        "apt-get update -qq",
        "apt-get install -y -qq chromium-headless-shell nodejs npm graphviz",
    ]
    assert differences(outcome) == []


def test_ci_installs_the_whole_browser_where_there_is_no_shell_alone(run: Run) -> None:
    outcome = run(present=(), fails="apt-get install -y -qq chromium-headless-shell")
    assert outcome.within("")[2] == "apt-get install -y -qq chromium nodejs npm graphviz"
    assert differences(outcome) == []


@pytest.mark.parametrize("browser", ["chromium-headless-shell", "chromium", "google-chrome"])
def test_ci_uses_the_browser_that_is_there(run: Run, browser: str) -> None:
    assert not any("apt-get" in line for line in run(present=(browser, "npm", "dot")).executed)


@pytest.mark.parametrize(
    ("fails", "sentences"),
    [
        ("pytest", ["red: tests\n"]),
        ("pip install -r requirements.txt", ["red: tests\n"]),
        ("npm ci", ["red: npm ci --prefix .ci lint\n"]),
        *((command, [f"red: {command}", "red: lint\n"]) for command in LINT[:2]),
        ("mypy", ["red: mypy\n", "red: lint\n"]),
        ("biome", [f"red: .ci/node_modules/.bin/{BIOME}\n", "red: lint\n"]),
        ("python3", ["red: tests lint\n"]),
    ],
)
def test_ci_says_what_failed_and_runs_the_rest(run: Run, fails: str, sentences: list[str]) -> None:
    outcome = run(fails=fails)
    assert outcome.code == 1
    assert [sentence for sentence in sentences if sentence not in outcome.output] == []
    if fails in {"pytest", *LINT}:
        assert differences(outcome) == []


@pytest.mark.parametrize(
    "changed",
    [
        ("run", 'command=$(grep -m 1 -E "$2" README.md)', "command='echo nothing'"),
        ("run", '  eval "$command"', '  # eval "$command"'),
        ("run", "  printed tests", "  true printed tests"),
        ("run", "  .ci/lint", "  # .ci/lint"),
        ("run", '  python3 -m venv "$folder/$1"', '  mkdir -p "$folder/$1/bin"; touch "$folder/$1/bin/activate"'),
        ("run", "export CI=1", ""),
        ("lint", "check mypy", "# check mypy"),
        ("lint", "check ruff format --check tests", ""),
        ("lint", "check .ci/node_modules", "echo .ci/node_modules"),
    ],
)
def test_a_ci_that_leaves_something_out_is_noticed(run: Run, changed: tuple[str, str, str]) -> None:
    assert differences(run(changed=changed))


def test_readme_has_two_commands_and_one_line_for_lint() -> None:
    commands = re.findall(r"^pip install .*$", README.read_text("utf-8"), re.MULTILINE)
    assert [command.split("&& ")[-1] for command in commands] == ["mkdocs serve", "pytest", "npm ci --prefix .ci"]


def test_what_lint_installs_is_pinned_by_digest() -> None:
    pins = (ROOT / ".ci" / "lint.txt").read_text("utf-8")
    everything = (ROOT / "requirements.txt").read_text("utf-8")
    blocks = re.findall(r"^[a-z][\w.-]*==\S+.*\n(?:    --hash=sha256:\w+.*\n)*", pins, re.MULTILINE)
    assert blocks
    assert [block for block in blocks if "--hash" not in block] == []
    assert {"ruff", "mypy", "pytest"} <= {block.partition("==")[0] for block in blocks}
    shared = dict(re.findall(r"^([a-z][\w.-]*)==(\S+)", everything, re.MULTILINE))
    other = [
        f".ci/lint.txt pins {name} {version}, requirements.txt {shared[name]}; renew .ci/lint.txt as its head says"
        for name, version in re.findall(r"^([a-z][\w.-]*)==(\S+)", pins, re.MULTILINE)
        if shared.get(name, version) != version
    ]
    assert not other, "\n".join(other)


@dataclass(frozen=True)
class Workflow:
    """A workflow: its name, its text, and what the text means."""

    name: str
    text: str

    @property
    def data(self) -> dict[str, Any]:
        data = yaml.safe_load(self.text)
        assert isinstance(data, dict)
        return data

    @property
    def steps(self) -> Iterator[tuple[str, dict[str, Any]]]:
        """Each step with the name of its job."""
        for name, job in self.data["jobs"].items():
            yield from ((name, step) for step in job["steps"])


ACTION = re.compile(r"^[\w-]+/[\w-]+@[0-9a-f]{40}$")
WRITES = {
    ("site", "publish"): {"pages", "id-token"},
    ("site", "notebooks"): {"contents"},
    ("weekly", "report"): {"issues"},
}
"""What each job may write; every other may only read."""


def faults(workflow: Workflow) -> list[str]:
    """A sentence for each promise that a workflow breaks."""
    data, listed = workflow.data, []
    if data.get("permissions") != {}:
        listed.append("the workflow grants permissions; write `permissions: {}` and grant them to each job")
    if "group" not in (data.get("concurrency") or {}):
        listed.append("the workflow has no concurrency group")
    for name, job in data["jobs"].items():
        permissions = job.get("permissions")
        if not isinstance(permissions, dict) or "timeout-minutes" not in job:
            listed.append(f"{name}: the job lacks permissions of its own, or timeout-minutes")
            continue
        writes = {scope for scope, access in permissions.items() if access != "read"}
        if writes != WRITES.get((workflow.name, name), set()):
            listed.append(f"{name}: the job may write {sorted(writes)}; WRITES in tests/test_ci.py says what it may")
    for name, step in workflow.steps:
        action = step.get("uses", "")
        if action and not ACTION.match(action):
            listed.append(f"{name}: {action} is not pinned by the 40 digits of a commit")
        if action and not re.search(rf"uses: {re.escape(action)} # v\d+\.\d+\.\d+$", workflow.text, re.MULTILINE):
            listed.append(f"{name}: {action} lacks the comment with its version")
        if action.startswith("actions/checkout@") and step.get("with", {}).get("persist-credentials") is not False:
            listed.append(f"{name}: the checkout keeps credentials; write `persist-credentials: false`")
        if "${{" in step.get("run", ""):
            listed.append(f"{name}: an expression inside a command; hand it over in `env`")
        if name == "publish" and not action.startswith("actions/deploy-pages@"):
            listed.append(f"{name}: publishes something else than the build that was tested: {step}")
    return listed


def workflows() -> dict[str, Workflow]:
    """The workflows by name."""
    return {path.stem: Workflow(path.stem, path.read_text("utf-8")) for path in sorted(WORKFLOWS.glob("*.yml"))}


def test_the_workflows_keep_their_promises() -> None:
    assert {path.name for path in WORKFLOWS.iterdir()} == {"site.yml", "weekly.yml"}
    assert [f"{name}.yml: {fault}" for name, workflow in workflows().items() for fault in faults(workflow)] == []


@pytest.mark.parametrize(
    ("name", "old", "new", "sentence"),
    [
        ("site", "permissions: {}\n", "", "grants permissions"),
        ("site", "concurrency:\n  group:", "env:\n  group:", "no concurrency group"),
        ("site", "      contents: read\n      pages: read", "      contents: write", "may write ['contents']"),
        (
            "weekly",
            "      issues: write",
            "      issues: write\n      contents: write",
            "may write ['contents', 'issues']",
        ),
        ("site", "    timeout-minutes: 60\n", "", "timeout-minutes"),
        ("site", "          persist-credentials: false", "          fetch-depth: 0", "keeps credentials"),
        ("site", "actions/checkout@11d5960a326750d5838078e36cf38b85af677262", "actions/checkout@v4", "not pinned"),
        ("site", " # v4.0.5", "", "lacks the comment"),
        (
            "site",
            "    steps:\n      - id: deployment",
            "    steps:\n      - run: mkdocs build\n      - id: deployment",
            "else than",
        ),
        ("weekly", "run: .ci/report report.md", "run: .ci/report ${{ github.actor }}", "an expression inside"),
    ],
)
def test_a_workflow_that_breaks_a_promise_is_one_sentence(name: str, old: str, new: str, sentence: str) -> None:
    workflow = workflows()[name]
    assert old in workflow.text
    broken = faults(Workflow(name, workflow.text.replace(old, new)))
    assert broken
    assert [fault for fault in broken if sentence not in fault and "lacks the comment" not in fault] == []
    assert any(sentence in fault for fault in broken)


def test_what_is_published_is_the_build_that_was_tested() -> None:
    data = workflows()["site"].data
    commands = {name: [step.get("run", "") for step in job["steps"]] for name, job in data["jobs"].items()}
    assert [name for name, listed in commands.items() if any("mkdocs build" in command for command in listed)] == [
        "build"
    ]
    assert data["jobs"]["test"]["needs"] == "build"
    assert {"lint", "build", "test", "test-other-pythons"} == set(data["jobs"]["publish"]["needs"])
    assert data["jobs"]["publish"]["if"] == "github.ref == 'refs/heads/main'"
    (tested,) = [step for step in data["jobs"]["test"]["steps"] if "BUILT_SITE" in step.get("env", {})]
    assert tested["run"] == ".ci/run tests"
    pythons = [data["jobs"][job]["steps"][1]["with"]["python-version"] for job in ("test", "build", "lint")]
    assert pythons == ["3.11"] * 3
    assert data["jobs"]["test-other-pythons"]["strategy"]["matrix"]["python"] == ["3.12", "3.13"]


def test_the_build_that_is_published_has_what_only_the_published_site_has() -> None:
    data = workflows()["site"].data
    (step,) = [step for step in data["jobs"]["build"]["steps"] if "mkdocs build" in step.get("run", "")]
    assert step["run"].endswith("mkdocs build --strict && python tests/publish site site.zip")
    kept = [step["with"]["path"] for step in data["jobs"]["build"]["steps"] if "upload-" in step.get("uses", "")]
    assert kept == ["site", "site.zip"]
    assert set(step["env"]) == {"SITE_URL", "REPO_URL"}
    assert data["jobs"]["build"]["steps"][0]["with"]["fetch-depth"] == 0
    assert data["jobs"]["notebooks"]["needs"] == "publish"
    assert data["jobs"]["notebooks"]["if"] == "github.ref == 'refs/heads/main'"


def test_the_notebooks_become_one_commit_of_a_branch(tmp_path: Path) -> None:
    site, repository = tmp_path / "site", tmp_path / "repository.git"
    for path in ("learn/a.ipynb", "how-to/b c.ipynb", "understand/d/index.html", "assets/e.ipynb"):
        (site / path).parent.mkdir(parents=True, exist_ok=True)
        (site / path).write_text(path)
    git = ["git", "-C", str(repository)]
    subprocess.run(["git", "init", "-q", "--bare", str(repository)], check=True)
    for text in ("{}", "{ }"):
        (site / "learn" / "a.ipynb").write_text(text)
        subprocess.run([ROOT / ".ci" / "notebooks", str(site), str(repository)], check=True, cwd=tmp_path)
        shown = subprocess.run([*git, "show", "notebooks:learn/a.ipynb"], check=True, capture_output=True, text=True)
        assert shown.stdout == text
    listed = subprocess.run(
        [*git, "ls-tree", "-r", "-z", "--name-only", "notebooks"], check=True, capture_output=True, text=True
    )
    assert listed.stdout.split("\0")[:-1] == ["how-to/b c.ipynb", "learn/a.ipynb"]
    count = subprocess.run([*git, "rev-list", "--count", "notebooks"], check=True, capture_output=True, text=True)
    assert count.stdout.strip() == "1"


def test_the_tests_of_pages_read_the_build_that_is_published(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    published = tmp_path / "published"
    monkeypatch.setenv("BUILT_SITE", str(published))
    with pytest.raises(AssertionError, match="has no index; build the site into it"):
        built_site(tmp_path)
    published.mkdir()
    (published / "index.html").touch()
    assert built_site(tmp_path) == (published, ())


def test_other_systems_run_the_test_command_of_readme() -> None:
    runs = [step.get("run") for job, step in workflows()["weekly"].steps if job == "other-systems"]
    assert " && ".join(printed("&& pytest")) in runs


def test_the_cold_proofs_run_where_the_plan_says() -> None:
    options = {
        (workflow.name, job): step["env"]["PYTEST_ADDOPTS"].removeprefix("--cold-proofs=")
        for workflow in workflows().values()
        for job, step in workflow.steps
        if "PYTEST_ADDOPTS" in step.get("env", {})
    }
    assert options == {
        ("site", "test-other-pythons"): "sample",
        ("weekly", "cold"): "all",
        ("weekly", "other-systems"): "never",
    }
    assert set(options.values()) <= set(COLD)
    assert workflows()["weekly"].data["jobs"]["cold"]["strategy"]["matrix"]["python"] == ["3.11", "3.12", "3.13"]


def test_what_a_workflow_names_exists() -> None:
    for workflow in workflows().values():
        names = re.findall(r"(?:cache-dependency-path: |run: )(\.?[\w/]+[\w./-]*/?[\w.-]+)", workflow.text)
        paths = [name for name in names if "/" in name or name.endswith(".txt")]
        assert paths
        assert [path for path in paths if not (ROOT / path).exists()] == [], (
            f"{workflow.name}.yml names what is not there"
        )


@pytest.mark.parametrize(
    ("report", "issue", "call"),
    [
        ("a difference", "", "issue create --title The newest releases change transcripts --body-file report.md"),
        ("a difference", "7", "issue edit 7 --body-file report.md"),
        ("", "7", "issue close 7 --comment"),
        ("", "", None),
    ],
)
def test_one_issue_tells_of_the_newest_releases(tmp_path: Path, report: str, issue: str, call: str | None) -> None:
    (tmp_path / "report.md").write_text(report)
    gh, log = tmp_path / "gh", tmp_path / "log"
    gh.write_text('#!/bin/bash\necho "$*" >> "$LOG"\n[ "$2" != list ] || echo "$ISSUE"\n')
    gh.chmod(0o755)
    environment = {"PATH": f"{tmp_path}{os.pathsep}{os.environ['PATH']}", "LOG": str(log), "ISSUE": issue}
    subprocess.run([ROOT / ".ci" / "report", "report.md"], cwd=tmp_path, env=environment, check=True)
    asked, *calls = log.read_text("utf-8").splitlines()
    assert asked.startswith("issue list --app github-actions --state open")
    assert [line.startswith(call or "?") for line in calls] == ([True] if call else [])


@pytest.mark.parametrize(("writes", "code"), [("", 0), ("#> 3", 0), ("", 1)])
def test_the_report_has_the_difference_of_the_transcripts(tmp_path: Path, writes: str, code: int) -> None:
    checkout, commands = tmp_path / "checkout", tmp_path / "commands"
    (checkout / "snippets").mkdir(parents=True)
    (checkout / "docs").mkdir()
    (checkout / "snippets" / "a.py").write_text("print(2)\n#> 2\n")
    shutil.copytree(ROOT / ".ci", checkout / ".ci", ignore=shutil.ignore_patterns("node_modules"))
    git = ["git", "-c", "user.name=a", "-c", "user.email=a@b.c", "-C", str(checkout)]
    for command in (["init", "-q"], ["add", "."], ["commit", "-q", "-m", "a"]):
        subprocess.run([*git, *command], check=True)
    commands.mkdir()
    (commands / "python3").write_text('#!/bin/bash\nmkdir -p "$3/bin"\ntouch "$3/bin/activate"\n')
    (commands / "pip").write_text(
        '#!/bin/bash\ncase "$*" in *--group*) touch "$LOG" ;; freeze) [ -e "$LOG" ] && echo keras==4 || echo keras==3 ;; esac\n'
    )
    (commands / "pytest").write_text(
        '#!/bin/bash\necho "pytest $* CI=$CI"\n[ -z "$WRITES" ] || echo "$WRITES" >> snippets/a.py\nexit $CODE\n'
    )
    for stand_in in commands.iterdir():
        stand_in.chmod(0o755)
    path = f"{commands}{os.pathsep}{os.environ['PATH']}"
    environment = {"PATH": path, "LOG": str(tmp_path / "log"), "CI": "1", "WRITES": writes, "CODE": str(code)}
    subprocess.run([checkout / ".ci" / "newest", "report.md"], cwd=tmp_path, env=environment, check=True)
    report = (tmp_path / "report.md").read_text("utf-8")
    if not (writes or code):
        assert report == ""
        return
    assert "\n- keras==3\n+ keras==4\n" in report
    assert f"(exit code {code})" in report
    assert "pytest --update-examples CI=\n" in report
    assert ("+#> 3" in report) == bool(writes)
    assert report.count("````") % 2 == 0


@pytest.mark.parametrize(
    ("said", "code", "in_report"),
    [
        ("tried: {'same': 2}", 0, False),
        ("tried: {'differs': 1}\n\nsnippets/a.py: gives another output", 0, True),
        ("tried: not run; no such package", 1, True),
    ],
)
def test_the_report_tells_of_the_builds_of_tonight(tmp_path: Path, said: str, code: int, in_report: bool) -> None:
    (tmp_path / "python3").write_text('#!/bin/bash\nmkdir -p "$3/bin"\ntouch "$3/bin/activate"\n')
    (tmp_path / "pip").write_text("#!/bin/bash\n")
    (tmp_path / "python").write_text('#!/bin/bash\necho "$*" > "$LOG"\necho "$SAID"\nexit $CODE\n')
    for name in ("python3", "pip", "python"):
        (tmp_path / name).chmod(0o755)
    path, log = f"{tmp_path}{os.pathsep}{os.environ['PATH']}", tmp_path / "log"
    environment = {"PATH": path, "LOG": str(log), "SAID": said, "CODE": str(code)}
    (tmp_path / "report.md").write_text("before")
    nightlies = ROOT / ".ci" / "nightlies"
    subprocess.run([nightlies, "report.md", "--snippet", "a"], cwd=tmp_path, env=environment, check=True)
    assert log.read_text("utf-8") == "tests/on_stacks.py --try tf-nightly keras-nightly --snippet a\n"
    report = (tmp_path / "report.md").read_text("utf-8")
    assert report == (f"before\n\nTonight's builds:\n\n{said}\n" if in_report else "before")
