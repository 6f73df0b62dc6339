"""Speaking another language at once: the program's words and Qt's own."""

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from desk_gui import paths
from desk_gui.domain.languages import Language

_HOLDER = "desk_language"


def speak(language: Language) -> None:
    """Put the whole application into a language; every widget hears LanguageChange."""
    application = QCoreApplication.instance()
    if application is None:
        raise RuntimeError("there is no application to speak")
    for translator in application.findChildren(QTranslator):
        application.removeTranslator(translator)
        translator.deleteLater()
    QLocale.setDefault(QLocale(language.value))
    folder = paths.resource("translations")
    qt_words = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for name, place in (("qtbase", qt_words), ("desk_gui", str(folder))):
        translator = QTranslator(application)
        if translator.load(f"{name}_{language.value}", place):
            application.installTranslator(translator)
    application.setProperty(_HOLDER, language.value)


def spoken() -> Language:
    """Return the language the application speaks."""
    application = QCoreApplication.instance()
    held = application.property(_HOLDER) if application is not None else None
    return Language(held) if held else Language.EN


def system_language() -> Language:
    """Return the language of this computer where the program speaks it, else English."""
    wanted = QLocale.system().name()[:2]
    return next((language for language in Language if language.value == wanted), Language.EN)
