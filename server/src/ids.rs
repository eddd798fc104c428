//! Ids and moments as types, so that one cannot stand where another belongs.

use jiff::Timestamp;

macro_rules! id {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, sqlx::Type, serde::Serialize, serde::Deserialize)]
        #[sqlx(transparent)]
        #[serde(transparent)]
        pub struct $name(pub i64);
    };
}

id!(
    /// A row of `listings`.
    ListingId
);
id!(
    /// A row of `people`.
    PersonId
);
id!(
    /// A row of `places`.
    PlaceId
);
id!(
    /// A row of `outbox`.
    LetterId
);
id!(
    /// A row of `sign_ins`.
    SignInId
);
id!(
    /// A row of `sessions`.
    SessionId
);
id!(
    /// A row of `link_holders`.
    HolderId
);
id!(
    /// A row of `address_changes`.
    AddressChangeId
);
id!(
    /// A row of `groups`.
    GroupId
);
id!(
    /// A row of `memberships`.
    MembershipId
);
id!(
    /// A row of `claims`.
    ClaimId
);
id!(
    /// A row of `agreements`.
    AgreementId
);
id!(
    /// A row of `merges`.
    MergeId
);
id!(
    /// A row of `follows`.
    FollowId
);
id!(
    /// A row of `news`.
    NewsId
);
id!(
    /// A row of `proposals`.
    ProposalId
);
id!(
    /// A row of `flags`.
    FlagId
);
id!(
    /// A row of `requests`.
    RequestId
);
id!(
    /// A row of `imports`.
    ImportId
);
id!(
    /// A row of `acts`.
    ActId
);
id!(
    /// A row of `decisions`.
    DecisionId
);
id!(
    /// A row of `word_changes`.
    WordChangeId
);
id!(
    /// A row of `write_ups`.
    WriteUpId
);
id!(
    /// A row of `write_up_versions`.
    WriteUpVersionId
);
id!(
    /// A row of `write_up_decisions`.
    WriteUpDecisionId
);

/// A moment in UTC, in whole seconds since 1970.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, sqlx::Type)]
#[sqlx(transparent)]
pub struct Moment(pub i64);

impl Moment {
    /// This many seconds later (or earlier, when negative).
    #[must_use]
    pub fn plus(self, seconds: i64) -> Self {
        Self(self.0.saturating_add(seconds))
    }

    /// As jiff tells it.
    #[must_use]
    pub fn timestamp(self) -> Timestamp {
        Timestamp::from_second(self.0).unwrap_or(Timestamp::UNIX_EPOCH)
    }
}

impl From<Timestamp> for Moment {
    fn from(timestamp: Timestamp) -> Self {
        Self(timestamp.as_second())
    }
}
