"""Keep the translations: ``python tools/translations.py update | check | compile``.

``update`` brings the words of the program into ``resources/translations/*.ts`` for Qt Linguist;
``check`` names every entry that a user would see untranslated or broken, and fails on any;
``compile`` makes the ``.qm`` files that the program loads, where they are older than their source.
"""

import re
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parent.parent
TRANSLATIONS = ROOT / "resources" / "translations"
# English is the source; its file holds plurals only («1 form», «2 forms»).
LANGUAGES = ("en", "et", "hu", "kk", "ru")
PLACEHOLDER = re.compile(r"%L?\d{1,2}|%n|%L?n|\{\w*\}")


def main() -> int:
    """Do what the command line asks for."""
    actions: dict[str, Callable[[], int]] = {
        "update": update,
        "check": check,
        "compile": compile_changed,
    }
    action = actions.get(" ".join(sys.argv[1:]))
    if action is None:
        print(__doc__, file=sys.stderr)
        return 2
    return action()


def update() -> int:
    """Write the program's words into every language's file; words that are gone go."""
    for language in LANGUAGES:
        collect(TRANSLATIONS / f"desk_gui_{language}.ts", "-no-obsolete")
    return 0


def check() -> int:
    """Print every problem of every language; 1 if there is any."""
    problems = [problem for language in LANGUAGES for problem in problems_of(language)]
    print(*problems, sep="\n", end="\n" if problems else "")
    return 1 if problems else 0


def compile_changed() -> int:
    """Make each ``.qm`` that is older than its ``.ts``."""
    for source in sorted(TRANSLATIONS.glob("*.ts")):
        target = source.with_suffix(".qm")
        if not target.exists() or target.stat().st_mtime < source.stat().st_mtime:
            qt_tool("lrelease", "-silent", str(source), "-qm", str(target))
    return 0


def collect(target: Path, *options: str) -> None:
    """Merge the words of the program into one Linguist file."""
    language = target.stem.rpartition("_")[2]
    plurals = ["-pluralonly"] if language == "en" else []
    # Without the places in the code, an entry changes only when its words do.
    qt_tool(
        "lupdate",
        *["-silent", "-locations", "none", "-source-language", "en", *plurals, *options],
        *map(str, program_files()),
        *["-ts", str(target), "-target-language", language],
    )


def program_files() -> list[Path]:
    """Return every file with words for the user; generated forms repeat those of ``ui/``."""
    code = [path for path in ROOT.glob("desk_gui/**/*.py") if path.parent.name != "forms"]
    return sorted([*code, *ROOT.glob("ui/*.ui")])


def qt_tool(name: str, *arguments: str) -> None:
    """Run one of Qt's programs for translators."""
    program = Path(sys.executable).with_name(f"pyside6-{name}")
    subprocess.run([program, *arguments], check=True, cwd=ROOT)


def problems_of(language: str) -> Iterator[str]:
    """Yield the problems of one language, measured on the words the program has today."""
    kept = TRANSLATIONS / f"desk_gui_{language}.ts"
    with tempfile.TemporaryDirectory() as folder:
        fresh = Path(folder) / kept.name
        if kept.exists():
            shutil.copy(kept, fresh)
        collect(fresh)
        for context in ElementTree.parse(fresh).iter("context"):
            for message in context.iter("message"):
                # Qt looks words up under a class; a bare tr() has none.
                problem = problem_of(message) if context.findtext("name") else "has no context"
                if problem:
                    place = f"{language}: {context.findtext('name')}: {message.findtext('source')}"
                    yield f"{place!r}: {problem}"


def problem_of(message: ElementTree.Element) -> str:
    """Say what is wrong with one entry; nothing if it is well."""
    translation = message.find("translation")
    state = "unfinished" if translation is None else translation.get("type", "")
    if translation is None or state == "unfinished":
        return "is not translated"
    if state:
        return "is no longer in the program; run make translations"
    forms = [form.text or "" for form in translation.iter("numerusform")]
    texts = forms or [translation.text or ""]
    if not all(text.strip() for text in texts):
        return "has an empty translation"
    wanted = placeholders(message.findtext("source") or "")
    if any(placeholders(text) != wanted for text in texts):
        return "has other placeholders than its source"
    return ""


def placeholders(text: str) -> Counter[str]:
    """Count the places that the program fills in."""
    return Counter(PLACEHOLDER.findall(text))


if __name__ == "__main__":
    raise SystemExit(main())
