"""The words of what is referred to."""

from collections.abc import Sequence

from tietosuoja.composition.page import Page, words
from tietosuoja.document.nodes import Inlines
from tietosuoja.model.activities import Activity
from tietosuoja.model.data import DataCategory
from tietosuoja.model.parties import Contact, Controller
from tietosuoja.model.references import name_of


def purpose_names(page: Page, activity: Activity, refs: Sequence[str]) -> Inlines:
    """Return the purposes that are referred to, as a list in words."""
    named = {name_of(purpose): purpose.purpose for purpose in activity.purposes}
    return page.texts.terms("purposes", [named[ref] for ref in refs])


def people_names(page: Page, activities: Sequence[Activity], refs: Sequence[str]) -> Inlines:
    """Return the groups of people that are referred to, as a list in words."""
    named = {name_of(group): group.group for activity in activities for group in activity.people}
    return page.texts.terms("data_subjects", [named[ref] for ref in refs])


def data_names(page: Page, activity: Activity, refs: Sequence[str]) -> Inlines:
    """Return the categories and items of data that are referred to, as a list in words."""
    named = {name_of(category): category for category in activity.data}
    names = [category_name(page, named[ref]) if ref in named else page.texts.term("data_items", ref) for ref in refs]
    return page.texts.listed(names)


def category_name(page: Page, category: DataCategory) -> Inlines:
    """Return what a category of data is called; one without a name is called by its items."""
    if category.name is not None:
        return page.texts.term("data_groups", category.name)
    return page.texts.terms("data_items", [item.item for item in category.items])


def activity_names(page: Page, refs: Sequence[str]) -> Inlines:
    """Return the activities that are referred to, as a list in words."""
    named = {activity.id: activity_name(page, index) for index, activity in enumerate(page.activities)}
    return page.texts.listed([named[ref] for ref in refs])


def activity_name(page: Page, index: int) -> Inlines:
    """Return what an activity is called; one without a name is called by its number."""
    name = page.activities[index].name
    if name is not None:
        return page.texts.words(name)
    return page.texts.say("activity.numbered", number=words(str(index + 1)))


def controller_names(page: Page, refs: Sequence[str]) -> Inlines:
    """Return the controllers that are referred to, as a list in words."""
    named = {controller.id: controller for controller in page.notice.controllers}
    return page.texts.listed([controller_name(page, named[ref]) for ref in refs])


def controller_name(page: Page, controller: Controller) -> Inlines:
    """Return the name of a controller, or what it is called in the notice, or else its number."""
    if controller.name is not None:
        return words(controller.name)
    if controller.short_name is not None:
        return page.texts.words(controller.short_name)
    number = page.notice.controllers.index(controller) + 1
    return page.texts.say("controller.numbered", number=words(str(number)))


def contact_of(page: Page, ref: str) -> Contact:
    """Return the contact that is referred to."""
    notice = page.notice
    contacts = [notice.data_protection_officer, notice.representative, *notice.contacts]
    return next(contact for contact in contacts if contact is not None and contact.id == ref)
