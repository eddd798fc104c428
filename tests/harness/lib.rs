//! What the promises stand on: servers, visitors, and tools of others.

pub mod outside;
pub mod server_process;
pub mod socket;
