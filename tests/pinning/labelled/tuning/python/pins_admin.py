from django.contrib import admin, messages

from .models import Pin


@admin.register(Pin)
class PinAdmin(admin.ModelAdmin):
    list_display = ["title", "fingerprint", "pinned_at", "verified"]
    search_fields = ["title", "fingerprint"]
    actions = ["verify"]

    @admin.action(description="確認済みにする")
    def verify(self, request, queryset):
        n = queryset.update(verified=True)
        self.message_user(request, f"{n} 件を確認済みにしました", messages.SUCCESS)

    def save_model(self, request, obj, form, change, verify=False):
        super().save_model(request, obj, form, change)
